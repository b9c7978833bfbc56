import t from 'tap'
import type { Aid } from '../../src/engine/aid.js'
import { aidFileSchema } from '../../src/engine/aid-file.js'
import { Calculation, notion } from '../../src/engine/calculation.js'
import type { Catalogue } from '../../src/engine/catalogue.js'
import { condition, type Condition } from '../../src/engine/condition.js'
import { withReplacements, type Replacement } from '../../src/engine/overlay.js'
import type { ParameterHandle } from '../../src/engine/parameter.js'
import { verdict } from '../../src/engine/verdict.js'

interface H { age: number, income: number }
type C = Calculation<H>
const ceiling: ParameterHandle<number> = { path: 'essai/plafond' }
const income = notion('ressources', (c: C, share: number) => c.household.income * share)
const modest = notion('ressources modestes', (c: C) => income(c, 1) < c.value(ceiling))

const young = condition<H>({ id: 'age', general: 'avoir moins de 26 ans', test: c => c.household.age < 26, sentence: () => 'âge' })
const poor = condition<H>({ id: 'ressources', general: 'avoir de petites ressources', test: modest, sentence: () => 'ressources' })
const text = aidFileSchema.parse({
  label: 'aide', description: 'Une aide.', institution: 'etat', type: 'bool', periodicite: 'autre',
  sources: [{ title: 'Texte', url: 'https://www.legifrance.gouv.fr/' }], link: 'https://www.service-public.gouv.fr/'
})
const aid = (id: string, more: Partial<Aid<H>> = {}): Aid<H> =>
  ({ id, file: `${id}.yml`, text, institution: { id: 'etat', name: 'État', type: 'national' }, counter: null, conditions: [young, poor], profiles: [], formula: null, top: 1, ...more })
const source = { title: 'Texte', url: 'https://www.legifrance.gouv.fr/' }
const values = [{ from: '2020-01-01', value: 800, source }, { from: '2026-01-01', value: 1000, source }]
const profiles = [{ is: condition<H>({ id: 'profil', general: 'travailler', test: () => true, sentence: () => 'travail' }), conditions: [young] }] as unknown as Aid<H>['profiles']
const law: Catalogue<H> = {
  aids: [aid('bourse'), aid('prime'), aid('carte', { conditions: [poor], profiles })],
  institutions: new Map(),
  parameters: new Map([['essai/plafond', { path: 'essai/plafond', description: 'Plafond', unit: 'euros', revision: 'libre', values }]]),
  replaced: new Map()
}

const yes = (catalogue: Catalogue<H>, household: H): string[] => {
  const c = new Calculation(household, '2026-11-23', catalogue.parameters, catalogue.replaced)
  return catalogue.aids.filter(one => verdict(one, c).outcome === 'yes').map(({ id }) => id)
}
const all = ['bourse', 'prime', 'carte']
const one = { age: 20, income: 900 }
const under = (...replacements: Replacement<H>[]) => withReplacements(law, replacements)
const incomeBy = (by: (law: (c: C, share: number) => number) => (c: C, share: number) => number): Replacement<H> =>
  ({ of: 'notion', rank: income.rank, by: by as never })
const anyAge: (law: Condition<H>) => Condition<H> = law => ({ ...law, judge: () => ({ outcome: 'yes', missing: [], doubts: [] }) })

t.test('a notion is replaced wherever it is read, and may rest on what it replaces', async t => {
  t.same(yes(law, one), all)
  t.same(yes(under(incomeBy(law => (c, share) => 2 * law(c, share))), one), [])
  t.same(yes(law, one), all, 'the law is left as it was')
})

t.test('replacements of one notion are put one on the other, in the order given', async t => {
  const double = incomeBy(law => (c, share) => 2 * law(c, share))
  const less = incomeBy(law => (c, share) => law(c, share) - 500)
  const found = (...order: Replacement<H>[]) => income(new Calculation(one, '2026-11-23', law.parameters, under(...order).replaced), 1)
  t.equal(found(double, less), 1300)
  t.equal(found(less, double), 800)
})

t.test('a condition is replaced in one aid, or in all that have it, profiles too', async t => {
  const older = { age: 40, income: 900 }
  t.same(yes(law, older), [])
  t.same(yes(under({ of: 'condition', aid: 'prime', id: 'age', by: anyAge }), older), ['prime'])
  t.same(yes(under({ of: 'condition', id: 'age', by: anyAge }), older), all)
})

t.test('dated figures are replaced', async t => {
  const older: Replacement<H> = { of: 'figures', path: 'essai/plafond', by: values => values.filter(({ from }) => from < '2026-01-01') }
  t.same(yes(under(older), one), [])
  t.same(yes(under(older), { age: 20, income: 700 }), all)
})

t.test('what replaces nothing is a fault', async t => {
  t.throws(() => under({ of: 'condition', id: 'revenu', by: anyAge }), /aucune condition « revenu » à remplacer/)
  t.doesNotThrow(() => under({ of: 'condition', aid: 'allocation', id: 'age', by: anyAge }), 'an aid that is private')
  t.throws(() => under({ of: 'figures', path: 'essai/seuil', by: values => values }), /paramètre inconnu : essai\/seuil/)
})
