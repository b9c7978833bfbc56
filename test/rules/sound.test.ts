// An answer that is missing, or « je ne sais pas », never gives a verdict that some value of that answer would contradict.
import fc from 'fast-check'
import t from 'tap'
import { calculation, evaluate } from '../../rules/catalogue.js'
import { fieldOf } from '../../src/household/fields/index.js'
import { loadGeography } from '../../src/geography/index.js'
import { answersAtDate, readAnswers, type Answers, type Day } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { answeredSince } from '../goldens/asked-since.js'
import { goldens } from '../goldens/households.js'
import { admissible } from './admissible.js'
import { catalogue } from './found.js'

const geography = loadGeography()
const recorded = goldens.map(({ id, dateDeValeur, answers }) => ({ id, date: dateDeValeur, answers: answeredSince(readAnswers(answers)) }))

/** « yes 120 », « no », or null to check, by aid. */
const decided = (date: Day, answers: Answers): ReadonlyMap<string, string | null> =>
  new Map(evaluate(catalogue, calculation(catalogue, replay(date, answers, geography).household))
    .map(({ aid, outcome, amount }) => [aid.id, outcome === 'unknown' ? null : `${outcome} ${String(amount)}`]))

/** The answers without those of a question: not given, or not known where the question lets one say so. */
function unknown (answers: Answers, facts: readonly string[], canBeUnknown: boolean): Answers {
  const without = new Map(answers)
  for (const fact of facts) {
    const word = fieldOf(fact)?.unknown
    if (canBeUnknown) without.set(fact, null)
    else if (word !== undefined) without.set(fact, word)
    else without.delete(fact)
  }
  return without
}

/** Aids that say one thing while an answer is not known, and another with one of its values; what is asked after it is answered as somebody else did. */
function contradicted (rank: number, step: number, value: number, somebody: number): string[] {
  const { id, date, answers } = recorded[rank % recorded.length]!
  const path = replay(date, answers, geography).path.filter(({ state, question }) => state === 'answered' && !question.aside)
  const { question } = path[step % path.length]!
  const facts = Object.values(question.facts)
  const fact = facts.at(-1 - value % facts.length)!
  const values = admissible(fact, date)
  if (values.length === 0) return []
  const other = recorded[somebody % recorded.length]!
  const given = values[value % values.length]
  // A commune answers the two pages that ask for it.
  const postcode = typeof given === 'object' && given !== null && '_codePostal' in given ? [[`${fact}.code_postal`, given._codePostal] as const] : []
  const before = decided(date, unknown(answers, facts, question.canBeUnknown))
  const after = decided(date, new Map([...answersAtDate(other.answers, other.date, date), ...answers, ...postcode, [fact, given]]))
  return [...before].flatMap(([aid, told]) => {
    const then = after.get(aid)
    return told === null || then === null || told === then ? [] : [`${id}, ${aid} sans ${fact} : ${told} ; avec ${JSON.stringify(given)} : ${String(then)}`]
  })
}

t.test('what is said while an answer is not known holds whatever the answer is', async t => {
  const any = fc.nat(1_000_000)
  t.doesNotThrow(() => {
    fc.assert(fc.property(any, any, any, any, (...ranks) => {
      const found = contradicted(...ranks)
      if (found.length > 0) throw new Error(found.join('\n'))
    }), { numRuns: 250 })
  })
})
