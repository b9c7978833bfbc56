import { readFileSync } from 'node:fs'
import t from 'tap'
import { plafondLogementSocial } from '../../rules/notions/logement/logement-social.js'
import { ageAuPremierJour, moisCourant } from '../../rules/notions/periodes.js'
import { baseRessourcesAss } from '../../rules/notions/minima-sociaux/base-ressources-ass.js'
import type { Rule } from '../../rules/rule.js'
import type { Case } from '../../src/household/index.js'
import { inProject } from '../../src/project-root.js'
import { goldens } from '../goldens/households.js'
import { rare } from '../goldens/rare.js'
import { answering } from './altered.js'
import { altered, elsewhere, shownBy, type Altered } from '../goldens/witnesses.js'
import { asIncumbent, habits } from '../../rules/incumbent/index.js'
import { allHabits, catalogue, calculationOf, found, privateAids } from './found.js'

const byId = new Map(goldens.map(golden => [golden.id, golden]))
const all = [...allHabits]

const shown = (household: Case, habits: ReadonlySet<string>) => {
  const c = calculationOf(household, habits)
  return catalogue.aids.map(aid => [aid.id, found(aid, c).shown])
}

/** Alone, or taken away from all the others: some habits only tell beside another one. */
function changes (habit: string, household: Case): boolean {
  const others = new Set([...allHabits].filter(other => other !== habit))
  const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>) => JSON.stringify(shown(household, a)) !== JSON.stringify(shown(household, b))
  return differ(new Set(), new Set([habit])) || differ(others, allHabits)
}

const withoutChild = (answers: Case['answers']): boolean => answers.some(({ entityName, value }) => entityName === 'enfants' && value === 0)
const householdOf = ({ from, answers }: Altered): Case => answering(byId.get(from)!, answers)

t.test('each habit changes a verdict of a recorded household, or of one altered for it', async t => {
  t.same(all.filter(habit => !(habit in shownBy) && !(habit in altered) && !(habit in elsewhere)), [])
  for (const [habit, id] of Object.entries(shownBy)) t.ok(changes(habit, byId.get(id)!), `${habit} : ${id}`)
  for (const [habit, change] of Object.entries(altered)) t.ok(changes(habit, householdOf(change)), `${habit} : ${change.from}, modifié`)
})

t.test('each condition that a habit replaces is of an aid that exists, shown or private', async t => {
  const named = [...habits].flatMap(([name, { replaces }]) => replaces.flatMap(replacement => replacement.of === 'condition' && replacement.aid !== undefined ? [`${name} ${replacement.aid}`] : []))
  t.ok(named.length > 0)
  const ids = new Set([...catalogue.aids, ...privateAids].map(({ id }) => id))
  t.same(named.filter(entry => !ids.has(entry.split(' ')[1]!)), [])
  t.doesNotThrow(() => asIncumbent(catalogue), 'the catalogue that is shown')
})

t.test('docs/ecarts.md tells each habit: case, reason, source, and when it was read, if it was', async t => {
  const sections = new Map<string, string>(readFileSync(inProject('docs/ecarts.md'), 'utf8').split(/^### /m).slice(1).flatMap(section => {
    const [title, ...body] = section.split('\n')
    return title!.split(', ').map(name => [name, body.join('\n')] as const)
  }))
  t.same(all.filter(habit => !sections.has(habit)), [], 'sans section')
  t.same([...sections.keys()].filter(name => !allHabits.has(name)), [], 'sans habitude')
  for (const [name, text] of sections) {
    t.ok(/^- Cas\u00a0: .*(?:→|mais)/ms.test(text), `${name} : cas et les deux résultats`)
    t.ok(/^- Raison\u00a0: /m.test(text), `${name} : raison`)
    t.ok(/^- Source\u00a0: \[[^\]]+\]\(https?:\/\//m.test(text), `${name} : source`)
    t.ok(/^- Lu\u00a0: (?:le \d{1,2}(?:er)? \p{L}+ \d{4}|non relu)/mu.test(text), `${name} : date de lecture, ou « non relu »`)
  }
})

t.test('habits that no verdict of a public aid shows change what it rests on', async t => {
  const aCouple = goldens.find(({ answers }) => answers.some(({ fieldName, value }) => fieldName === 'en_couple' && value === true) && withoutChild(answers))!
  const couple = (depcom: string, born: string): Case => answering({ ...aCouple, dateDeValeur: '2026-09-15' }, [
    ...['demandeur', 'conjoint'].map(id => ({ entityName: 'individu', id, fieldName: 'date_naissance', value: born })),
    { entityName: 'menage', fieldName: 'depcom', value: { depcom, _codePostal: '75011', _nomCommune: '', _departement: depcom.slice(0, 2), _region: '11', _epci: null, _epciType: null } }
  ])
  const under = (habit: string, household: Case, value: (c: Rule) => number) => [new Set<string>(), new Set([habit])].map(on => value(calculationOf(household, on)))
  t.same(under('plafond-plai', couple('75111', '1980-05-17'), plafondLogementSocial), [40233, 218805])
  const [law, habit] = under('limitrophes-sans-boulogne', couple('92012', '2001-05-17'), plafondLogementSocial)
  t.ok(law! > habit!, `${law} > ${habit}`)
  const born = answering(goldens[0]!, [{ entityName: 'individu', id: 'demandeur', fieldName: 'date_naissance', value: '2002-12-02' }])
  t.same(under('age-en-jours', born, c => ageAuPremierJour(c, c.household.demandeur, '2026-12')), [23, 24])
  const partner = goldens.find(({ id }) => id === 'l77-279')!
  const [without, counted] = under('aah-dans-l-ass', partner, c => baseRessourcesAss(c, moisCourant(c)))
  t.ok(without! < counted!, `${without} < ${counted}`)
  t.ok(rare.some(household => changes('pass-sport-avant-2025', household)))
  t.ok(changes('abattement-age-d-un-seul', rare.find(({ id }) => id === 't20263178')!))
})
