import t from 'tap'
import { calculation, evaluate, explainAid, type Aid, type Catalogue } from '../../rules/catalogue.js'
import type { Condition } from '../../src/engine/condition.js'
import type { Household } from '../../src/household/index.js'
import { RuleFaults } from '../../src/routes/evaluation/rule-faults.js'
import { goldens } from '../goldens/households.js'
import { calculationOf, catalogue } from './found.js'

const known = catalogue.aids.filter(({ file }) => file.startsWith('aids/national/'))
const broken = known.filter((_, rank) => rank % Math.floor(known.length / 10) === 0).slice(0, 10)
const tomorrow = { ...[...catalogue.parameters.values()][0]!, path: 'essai/demain', values: [{ from: '9999-01-01', value: 1, source: { title: 'Texte', url: 'https://www.legifrance.gouv.fr/' } }] }
const demain = { path: tomorrow.path, figure: 1 }

/** Three ways to fail: a figure that is not in force yet, an error of the code, one that only the amount meets. */
const faulty = (test: Condition<Household>['judge']): Condition<Household> =>
  ({ id: 'panne', general: 'ne pas tomber en panne', judge: test, explain: c => ({ id: 'panne', sentence: '', ...test(c) }) })
const failures: readonly ((aid: Aid) => Aid)[] = [
  aid => ({ ...aid, conditions: [faulty(c => ({ outcome: c.value(demain) > 0 ? 'yes' : 'no', missing: [], doubts: [] })), ...aid.conditions] }),
  aid => ({ ...aid, conditions: [faulty(() => { throw new TypeError('23 ans et 1 234 €') }), ...aid.conditions] }),
  aid => ({ ...aid, conditions: [], profiles: [], formula: { conditions: [], amount: c => c.value(demain) } })
]
const failing: Catalogue = {
  ...catalogue,
  parameters: new Map([...catalogue.parameters, [tomorrow.path, tomorrow]]),
  aids: catalogue.aids.map(aid => broken.includes(aid) ? failures[broken.indexOf(aid) % failures.length]!(aid) : aid)
}
const shown = (verdicts: ReturnType<typeof evaluate>) => verdicts.map(({ aid, outcome, amount, missing }) => ({ id: aid.id, outcome, amount, missing }))

t.test('ten aids at fault leave all the others standing, for every household', async t => {
  const names = new Set(broken.map(({ id }) => id))
  t.equal(names.size, 10)
  for (const golden of goldens.filter((_, rank) => rank % 16 === 0)) {
    const c = calculationOf(golden)
    const whole = shown(evaluate(catalogue, c))
    const found = evaluate(failing, calculation(failing, c.household))
    t.same(shown(found).filter(({ id }) => !names.has(id)), whole.filter(({ id }) => !names.has(id)), golden.id)
    const unavailable = found.filter(({ outcome }) => outcome === 'unavailable')
    t.ok(unavailable.every(({ aid }) => names.has(aid.id)))
    t.ok(unavailable.length > 0, `${golden.id} : ${unavailable.length} indisponibles`)
    for (const { aid } of unavailable) t.doesNotThrow(() => explainAid(aid, calculation(failing, c.household)))
  }
})

t.test('a fault is told once, with the aid, its file and where; never with what an answer says', async t => {
  const told: unknown[] = []
  const faults = new RuleFaults()
  faults.onNew(fault => { told.push(fault) })
  for (const golden of goldens.slice(0, 40)) {
    const c = calculation(failing, calculationOf(golden).household)
    faults.note(evaluate(failing, c).flatMap(({ fault }) => fault ?? []))
  }
  t.equal(told.length, faults.aids.length)
  const [figure, code] = broken.map(({ id }) => told.find(fault => (fault as { aid: string }).aid === id))
  t.match(figure, { aid: broken[0]!.id, file: broken[0]!.file, where: 'essai/demain : aucune valeur connue avant le 9999-01-01' })
  t.match(code, { aid: broken[1]!.id, where: /^TypeError \(rules\/faults\.test\.ts:\d+\)$/ })
  t.notMatch(JSON.stringify(told), /1 234|23 ans/)
})
