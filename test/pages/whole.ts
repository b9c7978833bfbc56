import { loadGeography } from '../../src/geography/index.js'
import { readAnswers, type Answers } from '../../src/household/index.js'
import type { Question } from '../../src/journey/question.js'
import { replay, type Journey } from '../../src/journey/replay.js'
import type { Golden } from '../goldens/households.js'

const geography = loadGeography()

/** A recorded household with these changes, and something plausible where they, or first names, were not recorded. */
export function whole (golden: Golden, changes: Iterable<[string, unknown]> = []): { date: string, answers: Answers, journey: Journey } {
  const answers = new Map([...readAnswers(golden.answers), ...changes])
  const date = golden.dateDeValeur
  for (;;) {
    const journey = replay(date, answers, geography)
    if (journey.next === null) return { date, answers, journey }
    for (const [fact, value] of plausible(journey.next)) answers.set(fact, value)
  }
}

function plausible (question: Question): ReadonlyMap<string, unknown> {
  const control = question.control()
  if (question.canBeUnknown) return question.changes(Object.fromEntries(control.names.map(name => [name, null])))
  const form = Object.fromEntries(control.fields({}, []).flatMap(({ type, nom, options }) => {
    if (type === 'date') return [[`${nom}-jour`, '1'], [`${nom}-mois`, '2'], [`${nom}-annee`, '2003']]
    if (type === 'radios') return [[nom, (options as { valeur: string }[])[0]!.valeur]]
    return type === 'cases' ? [] : [[nom, type === 'texte' ? '' : type === 'nombre' ? '6' : '120']]
  }))
  const reading = control.read(form)
  if (!('values' in reading)) throw new Error(`nothing plausible for ${question.id}: ${reading.faults[0]!.message}`)
  return question.changes(reading.values)
}
