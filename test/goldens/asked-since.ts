import type { Answers } from '../../src/household/index.js'

/** Facts that the field did not ask for when the households were recorded, with something to answer. */
const facts: Readonly<Record<string, unknown>> = {
  titre_sejour: 'carte_sejour', duree_possession_titre_sejour: 'de_5_a_10_ans', duree_residence_france: '5_ans_ou_plus', ne_en_france: true
}
const people = ['demandeur', 'conjoint', ...Array.from({ length: 12 }, (_, rank) => `enfant_${rank}`)]

/** None of the recorded households answers these questions. */
export const askedSince = (id: string): boolean => id.split('.').at(-1)! in facts

/** The same answers and, for everybody, those that were not asked. */
export const answeredSince = (answers: Answers): Answers => new Map([
  ...people.flatMap(who => Object.entries(facts).map(([fact, value]) => [`individu.${who}.${fact}`, value] as const)), ...answers
])
