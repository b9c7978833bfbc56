import { calculation, evaluateAid, explainAid } from '../../rules/catalogue.js'
import { answersAtDate, Facts, Household, readAnswers, type Answers, type Day } from '../../src/household/index.js'
import { loadGeography } from '../../src/geography/index.js'
import { replay, type Step } from '../../src/journey/replay.js'
import { answeredSince } from '../goldens/asked-since.js'
import { goldens } from '../goldens/households.js'
import { catalogue } from './found.js'

const geography = loadGeography()

/** Facts that remember what was asked of them. */
class Watched extends Facts {
  readonly seen = new Set<string>()
  override read (id: string): unknown {
    this.seen.add(id)
    return super.read(id)
  }
}

/** The path of a household, and the facts that some aid reads to judge or to explain. */
function readOf (date: Day, answers: Answers): { path: readonly Step[], seen: ReadonlySet<string> } {
  const { household, path } = replay(date, answers, geography)
  const facts = new Watched(household.facts.known, household.facts.pending)
  const c = calculation(catalogue, new Household(household.date, facts, geography))
  for (const aid of catalogue.aids) { evaluateAid(aid, c); explainAid(aid, c) }
  return { path, seen: facts.seen }
}

const isRead = ({ question }: Step, seen: ReadonlySet<string>): boolean => Object.values(question.facts).some(fact => seen.has(fact))

const areAmounts = (value: unknown): value is Record<string, number> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).every(key => /^\d{4}(-\d{2})?$/.test(key))
const nothingEarned = (value: unknown): unknown => areAmounts(value) ? Object.fromEntries(Object.keys(value).map(key => [key, 0])) : value

/** Other people, from every part of the recorded households. */
const others = goldens.filter((_, rank) => rank % 37 === 5).map(({ dateDeValeur, answers }) => ({ from: dateDeValeur, answers: readAnswers(answers) }))

/**
 * Whether an aid may read the answer, as far as it is known when the question is asked: with the answers that follow of somebody
 * else, and without what was earned, since the path looks at the kinds of income and never at their amounts.
 */
function mayBeRead (date: Day, path: readonly Step[], rank: number): boolean {
  const before = path.slice(0, rank + 1).flatMap(({ question, values }) => Object.entries(values).map(([name, value]) => [question.facts[name]!, value] as const))
  return others.some(({ from, answers }) => [(value: unknown) => value, nothingEarned].some(earned => {
    const { path: followed, seen } = readOf(date, answeredSince(new Map([...answersAtDate(answers, from, date), ...before.map(([fact, value]) => [fact, earned(value)] as const)])))
    const same = followed.find(({ question }) => question.id === path[rank]!.question.id)
    return same !== undefined && isRead(same, seen)
  }))
}

/** Questions of this household's path whose answer no aid may read. */
export function askedForNothing (date: Day, answers: Answers, known: (id: string) => boolean): string[] {
  const { path, seen } = readOf(date, answeredSince(answers))
  return path.flatMap((step, rank) => isRead(step, seen) || known(step.question.id) || mayBeRead(date, path, rank) ? [] : [step.question.id])
}
