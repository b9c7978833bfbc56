import { questionCount } from '../../src/journey/registry.js'
import { incomes } from '../../src/journey/incomes/index.js'
import type { Journey, Step } from '../../src/journey/replay.js'
import { goldens, type Golden } from '../goldens/households.js'
import { whole } from './whole.js'

export interface Asked { id: string, date: string, step: Step, rank: number, journey: Journey, answers: ReadonlyMap<string, unknown> }

const generic = (id: string): string => id.replace(/^individu\.enfant_\w+?\./, 'individu.enfant.')
const kinds = new Set<string>(incomes.map(({ kind }) => kind))
/** Amounts are asked of a partner and of children as they are of the person, by the same code: once is enough. */
const isRepeated = (id: string): boolean =>
  /^individu\.(conjoint|enfant)\./.test(id) && (kinds.has(id.split('.').at(-1)!) || id.endsWith('.ressources'))

const residence: readonly (readonly [string, unknown][])[] = [
  ...['demandeur', 'conjoint'].flatMap((who): [string, unknown][][] => [
    [[`individu.${who}.titre_sejour`, 'carte_sejour'], [`individu.${who}.duree_possession_titre_sejour`, 'moins_de_5_ans']],
    [[`individu.${who}.duree_residence_france`, 'de_1_a_2_ans']]
  ]),
  [['individu.enfant_0.ne_en_france', true]]
]

let once: readonly Asked[] | undefined
/** Every question of the journey, once, in a recorded household that was asked it. */
export const everyQuestion = (): readonly Asked[] => once ??= search()

function search (): readonly Asked[] {
  const found = new Map<string, Asked>()
  const look = (golden: Golden, changes: [string, unknown][] = []): void => {
    const { date, answers, journey } = whole(golden, changes)
    journey.path.forEach((step, rank) => {
      const id = generic(step.question.id)
      if (!isRepeated(id) && !found.has(id)) found.set(id, { id, date, step, rank, journey, answers })
    })
  }
  // Nobody was recorded with an answer about their residence.
  for (const answers of residence) {
    const asked = (golden: Golden) => whole(golden).journey.path.some(({ question }) => question.id === answers[0]![0])
    const golden = goldens.find(asked)
    if (golden !== undefined) look(golden, [...answers])
  }
  // The recorded households that answer something which those before did not.
  const answered = new Set<string>()
  for (const golden of goldens) {
    const facts = golden.answers.map(({ entityName, id, fieldName, value }) => {
      const kindsOfIncome = Array.isArray(value) ? value.map(item => item.id ?? '').join() : ''
      return [entityName, id?.replace(/_\d+/, ''), fieldName, kindsOfIncome].join('.')
    })
    if (facts.every(fact => answered.has(fact))) continue
    facts.forEach(fact => answered.add(fact))
    look(golden)
  }
  // Rare kinds of income, which nobody was recorded with: somebody to whom they are offered.
  const missing = incomes.filter(({ kind }) => !found.has(`individu.demandeur.${kind}`))
  const activities: [string, unknown][][] = [[], [['individu.demandeur.activite', 'retraite']]]
  for (const { kind, offered } of missing) {
    const ticked: [string, unknown] = ['individu.demandeur.ressources', [kind]]
    const concerns = (golden: Golden, changes: [string, unknown][]): boolean => {
      const { household, scene } = whole(golden, changes).journey
      return offered?.(household.demandeur, scene) ?? true
    }
    for (const changes of activities) {
      const golden = found.has(`individu.demandeur.${kind}`) ? undefined : goldens.slice(0, 200).find(one => concerns(one, changes))
      if (golden !== undefined) look(golden, [...changes, ticked])
    }
  }
  if (found.size !== questionCount) throw new Error(`${found.size} questions found, ${questionCount} in the registry`)
  return [...found.values()]
}
