import t from 'tap'
import { loadGeography } from '../../src/geography/index.js'
import { readAnswers } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { goldens } from '../goldens/households.js'

const geography = loadGeography()

t.test('the recorded households walk our questionnaire: nothing is missing, nothing is left over', async t => {
  const missing = new Map<string, string>()
  const unread = new Map<string, string>()
  for (const golden of goldens) {
    const answers = readAnswers(golden.answers)
    const { household, path, pending } = replay(golden.dateDeValeur, answers, geography)
    for (const step of path) if (step.state === 'open' && !step.question.optional) missing.set(step.question.id, golden.id)
    for (const id of pending) missing.set(id, golden.id)
    for (const id of answers.keys()) if (!household.facts.known.has(id)) unread.set(id, golden.id)
  }
  t.strictSame(Object.fromEntries(missing), {}, 'no question that they did not answer')
  t.strictSame(Object.fromEntries(unread), {}, 'no answer that we would not read')
})
