import t from 'tap'
import type { Aid } from '../../src/engine/aid.js'
import { aidFileSchema } from '../../src/engine/aid-file.js'
import { Calculation } from '../../src/engine/calculation.js'
import { condition, type Condition } from '../../src/engine/condition.js'
import { Doubt } from '../../src/engine/lacking.js'
import { explain, verdict } from '../../src/engine/verdict.js'

type H = { age?: number }
const unanswered = (): never => { throw Object.assign(new Error('sans réponse'), { missing: ['age'] }) }
const ageOf = ({ household }: Calculation<H>): number => household.age ?? unanswered()
const young: Condition<H> = condition({
  id: 'age', general: 'avoir moins de 26 ans', threshold: 'moins de 26 ans',
  test: c => ageOf(c) < 26, value: { words: c => `${ageOf(c)} ans`, from: 'la date de naissance' }, sentence: (_, met) => met ? 'Vous avez moins de 26 ans.' : 'Vous avez 26 ans ou plus.'
})
const text = aidFileSchema.parse({
  label: 'aide', description: 'Une aide.', institution: 'etat', type: 'float', unit: '€', periodicite: 'mensuelle', montant: 12,
  sources: [{ title: 'Texte', url: 'https://www.legifrance.gouv.fr/' }], link: 'https://www.service-public.gouv.fr/'
})
const aid = (more: Partial<Aid<H>> = {}): Aid<H> =>
  ({ id: 'aide', file: 'aide.yml', text, institution: { id: 'etat', name: 'État', type: 'national' }, counter: null, conditions: [young], profiles: [], formula: null, top: 1, ...more })
const on = (household: H) => new Calculation(household, '2026-11-23', new Map())
const outcome = (one: Aid<H>, household: H) => {
  const { outcome, amount, missing } = verdict(one, on(household))
  return { outcome, amount, missing }
}

t.test('eligible, not eligible, to check with what is missing', async t => {
  t.same(outcome(aid(), { age: 20 }), { outcome: 'yes', amount: 12, missing: [] })
  t.same(outcome(aid(), { age: 30 }), { outcome: 'no', amount: null, missing: [] })
  t.same(outcome(aid(), {}), { outcome: 'unknown', amount: null, missing: ['age'] })
})

t.test('an amount that lacks an answer is to check; an amount of nothing is no aid', async t => {
  const computed = (amount: (c: Calculation<H>) => number) => aid({ conditions: [], formula: { conditions: [], amount } })
  t.same(outcome(computed(c => ageOf(c) * 10), {}), { outcome: 'unknown', amount: null, missing: ['age'] })
  t.same(outcome(computed(c => ageOf(c) * 10), { age: 2 }), { outcome: 'yes', amount: 20, missing: [] })
  t.same(outcome(computed(() => 0), { age: 2 }), { outcome: 'no', amount: null, missing: [] })
})

t.test('one profile is enough, with what it asks; none that fits is a refusal', async t => {
  const is = (id: string, holds: boolean): Condition<H> => condition({ id, general: id, test: () => holds, sentence: () => id })
  const profiles = [{ is: is('lycéen', false), conditions: [] }, { is: is('étudiant', true), conditions: [young] }] as unknown as Aid<H>['profiles']
  t.equal(outcome(aid({ conditions: [], profiles }), { age: 20 }).outcome, 'yes')
  t.equal(outcome(aid({ conditions: [], profiles }), { age: 30 }).outcome, 'no')
  t.same(outcome(aid({ conditions: [], profiles }), {}), { outcome: 'unknown', amount: null, missing: ['age'] })
})

t.test('the explanation comes from the rule: sentence, value, threshold, outcome', async t => {
  const [found] = explain(aid(), on({ age: 30 })).general
  t.same(found, { id: 'age', outcome: 'no', missing: [], doubts: [], sentence: 'Vous avez 26 ans ou plus.', value: '30 ans', from: 'la date de naissance', threshold: 'moins de 26 ans' })
  t.equal(explain(aid(), on({})).general[0]!.sentence, 'À vérifier\u00a0: avoir moins de 26 ans.')
})

t.test('a doubt of a condition or of the amount: to check, and it says why', async t => {
  const reason = 'le préfet décide'
  const doubtful: Condition<H> = condition({ id: 'séjour', general: 'avoir le droit de séjour', test: () => { throw new Doubt(reason) }, sentence: () => '' })
  t.match(verdict(aid({ conditions: [doubtful] }), on({})), { outcome: 'unknown', amount: null, missing: [], doubts: [reason] })
  t.match(verdict(aid({ conditions: [doubtful, young] }), on({ age: 30 })), { outcome: 'no', doubts: [] }, 'a « no » still decides')
  t.match(verdict(aid({ conditions: [doubtful, young] }), on({})), { outcome: 'unknown', missing: ['age'], doubts: [reason] })
  const amount = () => { throw new Doubt(reason) }
  t.match(verdict(aid({ conditions: [], formula: { conditions: [], amount } }), on({})), { outcome: 'unknown', amount: null, missing: [], doubts: [reason] })
  t.match(explain(aid({ conditions: [doubtful] }), on({})).general, [{ outcome: 'unknown', sentence: `À vérifier\u00a0: ${reason}.` }])
})
