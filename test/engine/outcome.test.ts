import t from 'tap'
import { all, any, judge, NO, not, YES, type Judged, type Outcome } from '../../src/engine/outcome.js'

const values: readonly Outcome[] = ['yes', 'no', 'unknown']
const judged = (outcome: Outcome, rank: number): Judged => ({ outcome, missing: outcome === 'unknown' ? [`question ${rank}`] : [] })
const same = (part: Judged): Judged => part

/** Kleene's tables: `no` is the least, `yes` the most, `unknown` between. */
const order: readonly Outcome[] = ['no', 'unknown', 'yes']
const least = (a: Outcome, b: Outcome): Outcome => order[Math.min(order.indexOf(a), order.indexOf(b))]!
const most = (a: Outcome, b: Outcome): Outcome => order[Math.max(order.indexOf(a), order.indexOf(b))]!

t.test('and, or: the nine cases of Kleene’s tables', async t => {
  for (const a of values) {
    for (const b of values) {
      const parts = [judged(a, 1), judged(b, 2)]
      t.equal(all(parts, same).outcome, least(a, b), `${a} and ${b}`)
      t.equal(any(parts, same).outcome, most(a, b), `${a} or ${b}`)
    }
  }
})

t.test('unknown names all the questions that are missing, each once; what is decided names none', async t => {
  const parts = [judged('unknown', 1), judged('unknown', 2), judged('unknown', 1)]
  t.same(all(parts, same), { outcome: 'unknown', missing: ['question 1', 'question 2'] })
  t.same(any([...parts, YES], same), YES)
  t.same(all([...parts, NO], same), NO)
})

t.test('the first that decides ends the reading', async t => {
  const read: number[] = []
  all([1, 2, 3], part => { read.push(part); return part === 2 ? NO : YES })
  t.same(read, [1, 2])
})

t.test('nothing asked holds for everybody; no way in holds for nobody', async t => {
  t.same(all([], same), YES)
  t.same(any([], same), NO)
})

t.test('not: what is unknown stays so', async t => {
  t.same([not(YES), not(NO)], [NO, YES])
  t.same(not(judged('unknown', 1)), judged('unknown', 1))
})

t.test('a test that reads an unanswered fact is unknown; a fault is not hidden', async t => {
  t.same(judge(() => { throw Object.assign(new Error('sans réponse'), { missing: ['menage.loyer'] }) }), { outcome: 'unknown', missing: ['menage.loyer'] })
  t.throws(() => judge(() => { throw new TypeError('faute') }), { message: 'faute' })
})
