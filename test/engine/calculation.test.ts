import t from 'tap'
import { Calculation, notion } from '../../src/engine/calculation.js'

const household = { income: 100 }
const begin = () => new Calculation(household, '2026-11-23', new Map())
type C = Calculation<typeof household>

t.test('a notion is computed once for the same arguments, in one calculation', async t => {
  let times = 0
  const doubled = notion('essai', (c: C, by: number) => { times++; return c.household.income * by })
  const c = begin()
  t.same([doubled(c, 2), doubled(c, 2), doubled(c, 3)], [200, 200, 300])
  t.equal(times, 2)
  doubled(begin(), 2)
  t.equal(times, 3, 'another calculation starts again')
})

t.test('a missing answer is remembered too', async t => {
  let times = 0
  const unknown = notion('essai', (): number => { times++; throw Object.assign(new Error('sans réponse'), { missing: ['a'] }) })
  const c = begin()
  for (let asked = 0; asked < 2; asked++) t.throws(() => unknown(c), { message: 'sans réponse' })
  t.equal(times, 1)
})

t.test('notions that turn round are a fault, not an endless loop', async t => {
  const [first, second] = [notion('a', (c: C): number => second(c)), notion('b', (c: C): number => first(c))]
  t.throws(() => first(begin()), /définition circulaire/)
})
