import t from 'tap'
import { Doubt } from '../../src/engine/lacking.js'
import { all, any, decided, judge, NO, not, YES, type Judged, type Outcome } from '../../src/engine/outcome.js'

const values: readonly Outcome[] = ['yes', 'no', 'unknown']
const judged = (outcome: Outcome, rank: number): Judged => ({ outcome, missing: outcome === 'unknown' ? [`question ${rank}`] : [], doubts: [] })
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
  t.same(all(parts, same), { outcome: 'unknown', missing: ['question 1', 'question 2'], doubts: [] })
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
  t.same(judge(() => { throw Object.assign(new Error('sans réponse'), { missing: ['menage.loyer'] }) }), { outcome: 'unknown', missing: ['menage.loyer'], doubts: [] })
  t.throws(() => judge(() => { throw new TypeError('faute') }), { message: 'faute' })
})

const doubtful = judge(() => { throw new Doubt('le texte ne le dit pas') })

t.test('a doubt is unknown for a reason, without a question; what decides does not keep it', async t => {
  t.same(doubtful, { outcome: 'unknown', missing: [], doubts: ['le texte ne le dit pas'] })
  t.same(all([doubtful, judged('unknown', 1), doubtful], same), { outcome: 'unknown', missing: ['question 1'], doubts: ['le texte ne le dit pas'] })
  t.same(all([doubtful, NO], same), NO)
  t.same(any([doubtful, YES], same), YES)
})

t.test('what another rule judged is read as a fact: decided, or unknown for the same reasons', async t => {
  t.same([decided(YES), decided(NO)], [true, false])
  const both = all([doubtful, judged('unknown', 1)], same)
  t.same(judge(() => decided(both)), both)
})
