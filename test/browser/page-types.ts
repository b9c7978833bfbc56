// One page of each sort, all reached with the answers of a recorded household that finds many aids.
import type { Answers } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { goldens } from '../goldens/households.js'
import { visit, type Visit } from '../pages/visit.js'
import { whole } from '../pages/whole.js'
import { catalogue, geography } from '../walk/site.js'
import { readPage } from '../walk/page.js'
import { shownAids } from '../walk/results.js'
import type { Test } from 'tap'

export interface PageTypes { visitor: Visit, urls: ReadonlyMap<string, string> }

const asked = {
  radios: 'individu/demandeur/activite', date: 'individu/demandeur/date_naissance', montant: 'menage/loyer', 'code postal': 'menage/depcom',
  cases: 'individu/demandeur/ressources/types', mois: 'individu/demandeur/salaire_net'
}

export async function pageTypes (t: Test): Promise<PageTypes> {
  const visitor = await visit(t)
  const paths = (answers: Answers, date: string): string[] => replay(date, answers, geography).path.map(({ question }) => question.path)
  const golden = goldens.find(one => {
    const { date, answers } = whole(one)
    const path = paths(answers, date)
    return Object.values(asked).every(question => path.includes(question)) && path.includes('enfants/liste')
  })
  if (golden === undefined) throw new Error('no recorded household is asked all the sorts of questions')
  const { date, answers } = whole(golden)
  const base = await visitor.simulate(date, answers)
  const results = await visitor.get(`${base}resultats`)
  const aids = shownAids(readPage(results.html, results.url), results.url)
  const found = aids.find(({ group }) => group === 'found')
  const shown = new Set(aids.map(({ id }) => id))
  const refused = catalogue.aids.find(({ id, institution }) => !shown.has(id) && institution.type === 'national')
  if (found === undefined || refused === undefined) throw new Error('no aid found, or none refused')
  const toCheck = aids.find(({ group }) => group === 'to check')
  const url = (path: string): string => new URL(path, visitor.origin).pathname
  return {
    visitor,
    urls: new Map([
      ['accueil', '/'],
      ...Object.entries(asked).map(([name, path]): [string, string] => [name, base + path]),
      ['enfants', `${base}enfants/liste`],
      ['récapitulatif', `${base}recapitulatif`],
      ['résultats', `${base}resultats`],
      ['aide trouvée', url(found.href)],
      ...toCheck === undefined ? [] : [['aide à vérifier', url(toCheck.href)] as [string, string]],
      ['aide refusée', `${base}resultats/${encodeURIComponent(refused.id)}`],
      ['catalogue', '/aides'],
      ['une aide', `/aides/${encodeURIComponent(found.id)}`],
      ['une commune', '/communes/35238'],
      ['accessibilité', '/accessibilite'],
      ['affichage', '/apparence'],
      ['introuvable', '/nulle-part']
    ])
  }
}
