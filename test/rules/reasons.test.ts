import t from 'tap'
import { aidsHere } from '../../rules/by-place.js'
import { evaluateAid, explainAid } from '../../rules/catalogue.js'
import { holds } from '../../src/engine/comparison.js'
import type { Case } from '../../src/household/index.js'
import type { Explanation } from '../../src/engine/verdict.js'
import { goldens } from '../goldens/households.js'
import { rare } from '../goldens/rare.js'
import { answering } from './altered.js'
import { calculationOf, catalogue } from './found.js'

const oneOf = <T>(every: number, list: readonly T[]): readonly T[] => list.filter((_, rank) => rank % every === 0)

/** What says no to the thing itself: it does not go with « Oui ». */
const refusal = /^(Vous n’avez (pas )?droit|Vous ne pouvez pas|Vous dépassez|Aucune? |Il faut|Hors |À vérifier|L’aide (ne|est réservée)|.{0,60}n’ouvr(e|ent) pas)/u

const refuses = ({ general, profiles }: Explanation): boolean => general.some(({ outcome }) => outcome === 'no') ||
  (profiles.length > 0 && profiles.every(findings => findings.some(({ outcome }) => outcome === 'no')))

t.test('each reason agrees with its badge and its figures, and each refusal has one', async t => {
  const wrong = new Set<string>()
  const outcomes = new Map<string, Set<string>>()
  let compared = 0
  for (const household of [...oneOf(6, goldens), ...oneOf(6, rare)]) {
    const c = calculationOf(household)
    const here = aidsHere(catalogue.aids, c)
    for (const aid of catalogue.aids.filter((_, rank) => here(rank))) {
      const verdict = evaluateAid(aid, c)
      if (verdict.received) continue
      const why = explainAid(aid, c)
      if (verdict.outcome === 'no' && !refuses(why)) wrong.add(`${aid.id} : refusée sans raison (${household.id})`)
      if (verdict.outcome === 'yes' && refuses(why)) wrong.add(`${aid.id} : trouvée malgré un refus (${household.id})`)
      for (const { id, outcome, sentence, compared: figures } of [...why.general, ...why.profiles.flat()]) {
        if (outcome === 'yes' && refusal.test(sentence)) wrong.add(`${aid.id} ${id} : « Oui ${sentence} »`)
        if (outcome === 'no' && figures !== undefined) {
          compared++
          if (holds(figures)) wrong.add(`${aid.id} ${id} : ${figures.value} ${figures.operator} ${figures.threshold} (${household.id})`)
        }
        const key = `${aid.id} ${id} : ${sentence}`
        outcomes.set(key, (outcomes.get(key) ?? new Set()).add(outcome))
      }
    }
  }
  t.same([...wrong], [])
  t.same([...outcomes].flatMap(([key, said]) => said.has('yes') && said.has('no') ? [key] : []), [], 'la même phrase pour oui et pour non')
  t.ok(compared > 1000, `${compared} comparaisons`)
})

const about = (fieldName: string, value: unknown) => ({ entityName: 'individu', id: 'demandeur', fieldName, value })
const aged = (years: number, date: string) => about('date_naissance', `${Number(date.slice(0, 4)) - years}-01-10`)

/** The conditions that ask for such an answer. */
const asked: Readonly<Record<string, readonly string[]>> = { activite: ['etudes'], taux_incapacite: ['taux-incapacite'] }

/** Answers that meet what is not about money: age, nationality, studies left, a disability. None of them changes an income. */
const granting: readonly ((date: string) => Case['answers'])[] = [
  date => [aged(20, date)], date => [aged(27, date)], date => [aged(70, date)], date => [aged(70, date), about('nationalite', 'FR')],
  () => [about('activite', 'inactif')], date => [aged(27, date), about('activite', 'inactif')],
  date => [aged(27, date), about('nationalite', 'FR'), about('activite', 'inactif')],
  date => [aged(27, date), about('nationalite', 'FR'), about('handicap', true), about('taux_incapacite', 0.9)]
]

t.test('a refusal for money stays when age, nationality, studies or disability are granted', async t => {
  const seen = new Map<string, number>()
  const gone: string[] = []
  for (const household of oneOf(20, goldens)) {
    const c = calculationOf(household)
    const here = aidsHere(catalogue.aids, c)
    const refused = catalogue.aids.filter((_, rank) => here(rank)).flatMap(aid => {
      const no = explainAid(aid, c).general.filter(({ outcome }) => outcome === 'no')
      return no.length < 2 ? [] : no.filter(({ compared, value }) => compared !== undefined && value?.includes('€')).map(({ id }) => ({ aid, id, others: no.map(({ id }) => id) }))
    })
    for (const grant of granting) {
      const answers = grant(household.dateDeValeur)
      const granted = calculationOf(answering(household, answers))
      for (const { aid, id, others: refusals } of refused) {
        // An answer may count for the money too: it is granted only where a condition asks for it.
        if (answers.some(({ fieldName = '' }) => asked[fieldName]?.every(condition => !refusals.includes(condition)))) continue
        // The tax itself falls at sixty-five (CGI, article 157 bis).
        if (id === 'imposition' && granted.household.demandeur.age(household.dateDeValeur) >= 65) continue
        const [[money], others] = [aid.conditions.filter(one => one.id === id), aid.conditions.filter(one => one.id !== id)]
        if (others.some(other => other.judge(granted).outcome !== 'yes')) continue
        seen.set(aid.id, (seen.get(aid.id) ?? 0) + 1)
        if (money!.judge(granted).outcome === 'yes') gone.push(`${aid.id} ${id} (${household.id})`)
      }
    }
  }
  t.same(gone, [])
  for (const aid of ['rsa', 'ppa', 'aah', 'aspa', 'contrat_engagement_jeune', 'css_participation_forfaitaire']) t.ok((seen.get(aid) ?? 0) > 0, `${aid} : ${seen.get(aid) ?? 0}`)
})
