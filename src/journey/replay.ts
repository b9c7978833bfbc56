import type { Geography } from '../geography/index.js'
import { Facts, Household, isUnknown, Unanswered, type Answers, type Day } from '../household/index.js'
import type { Question, Scene } from './question.js'
import { questionnaire } from './questionnaire.js'
import type { Values } from './form.js'

export type StepState = 'answered' | 'open'
export interface Step { question: Question, state: StepState, values: Values }

export interface Journey {
  /** Relevant facts only: what rules, recap, print and prefill may read. */
  household: Household
  scene: Scene
  /** The questions of this household, in order, undecided ones left out. */
  path: readonly Step[]
  /** Facts whose answer is missing, or may be. */
  pending: ReadonlySet<string>
  /** The first question without an answer; null when all is answered. */
  next: Question | null
}

/**
 * Replays the answers from the first question: the path is a function of the answers, never stored.
 * An answer whose question left the path stays stored and is read by nobody.
 */
export function replay (date: Day, answers: Answers, geography: Geography): Journey {
  const known = new Map<string, unknown>()
  const pending = new Set<string>()
  const scene: Scene = { household: new Household(date, new Facts(known, pending), geography), geography }
  const path: Step[] = []
  // However a field says « je ne sais pas », the fact is not known.
  const know = (fact: string, value: unknown) => known.set(fact, isUnknown(fact, value) ? null : value)
  for (const question of questionnaire(scene)) {
    const found = storedValues(question, answers)
    if (found === 'undecided') pending.add(question.id)
    if (typeof found === 'string') continue
    const { values } = found
    if (values === undefined) {
      if (!question.optional) for (const fact of Object.values(question.facts)) if (!known.has(fact)) pending.add(fact)
    } else {
      for (const [name, value] of Object.entries(values)) if (value !== undefined) know(question.facts[name]!, value)
    }
    path.push({ question, state: values === undefined ? 'open' : 'answered', values: values ?? {} })
  }
  return { household: scene.household, scene, path, pending, next: path.find(step => step.state === 'open' && !step.question.aside)?.question ?? null }
}

/** Whether it is asked and what answers it; undecided while an earlier answer is missing to know. */
function storedValues (question: Question, answers: Answers): { values: Values | undefined } | 'not asked' | 'undecided' {
  try {
    return question.asked() ? { values: stored(question, answers) } : 'not asked'
  } catch (error) {
    if (error instanceof Unanswered) return 'undecided'
    throw error
  }
}

/** The stored values that answer this question, when they still make sense; undefined when it has no answer. */
function stored (question: Question, answers: Answers): Values | undefined {
  const values = Object.fromEntries(Object.entries(question.facts).map(([name, fact]) => [name, answers.get(fact)]))
  const control = question.control()
  const isGiven = (name: string) => values[name] !== undefined
  if (question.aside ? !control.names.some(isGiven) : !control.names.every(isGiven)) return undefined
  // « Je ne sais pas », which an older version of this question accepted: asked again.
  if (!question.canBeUnknown && !question.aside && Object.values(values).includes(null)) return undefined
  return control.keep(values)
}
