import type { Aid } from './aid.js'
import type { Calculation } from './calculation.js'
import type { Condition, Finding } from './condition.js'
import { whereOf, type RuleFault } from './fault.js'
import type { Amount, Explain, Step } from './formula.js'
import { lackingFrom, together, type Lacking } from './lacking.js'
import { all, any, NO, type Judged, type Outcome } from './outcome.js'
import type { Parameter } from './parameter.js'
import { displayed } from './rounding.js'

/** What we say of one aid for one household: `yes` eligible, `no` not eligible, `unknown` to check, `unavailable` when its rule is at fault. */
export interface Verdict<H> extends Lacking {
  aid: Aid<H>
  outcome: Outcome | 'unavailable'
  /** As shown (rounded); null when unknown or not eligible. */
  amount: Amount | null
  /** Before rounding. */
  raw: Amount | null
  /** The figures that decided it and that nobody has confirmed since they were due (freshness.ts). */
  overdue: readonly Parameter[]
  /** Of an unavailable aid: where its rule fails. */
  fault?: RuleFault
}

/** One aid, apart from the others: a fault of its rule makes it unavailable and goes no further. */
export function verdict<H> (aid: Aid<H>, c: Calculation<H>): Verdict<H> {
  try {
    const { result, overdue } = c.watch(() => decide(aid, c))
    return { ...result, overdue }
  } catch (error) {
    return unavailable(aid, error)
  }
}

export const unavailable = <H>(aid: Aid<H>, error: unknown): Verdict<H> =>
  ({ aid, outcome: 'unavailable', missing: [], doubts: [], amount: null, raw: null, overdue: [], fault: { aid: aid.id, file: aid.file, where: whereOf(error) } })

function decide<H> (aid: Aid<H>, c: Calculation<H>): Omit<Verdict<H>, 'overdue'> {
  const judged = judgeAid(aid, c)
  const { outcome } = judged
  if (outcome === 'no') return { aid, ...judged, amount: null, raw: null }
  const money = amountOf(aid, c)
  if (typeof money === 'object') return { aid, outcome: 'unknown', ...together([judged, money]), amount: null, raw: null }
  const shown = displayed(money, aid.text)
  if (!shown) return { aid, ...NO, amount: null, raw: money }
  return { aid, ...judged, amount: outcome === 'yes' ? shown : null, raw: outcome === 'yes' ? money : null }
}

/** All general conditions, and one profile when the aid has some. */
function judgeAid<H> (aid: Aid<H>, c: Calculation<H>): Judged {
  const one = (condition: Condition<H>) => condition.judge(c)
  const general = all(aid.conditions, one)
  if (general.outcome === 'no' || aid.profiles.length === 0) return general
  const profile = any(aid.profiles, ({ is, conditions }) => all([is, ...conditions], one))
  return all([general, profile], judged => judged)
}

export interface Explanation {
  general: readonly Finding[]
  /** One list per profile: who it is for, and what it asks of them. */
  profiles: readonly (readonly Finding[])[]
  steps: readonly Step[]
}

/**
 * Why: every condition with the person's value, and the steps of the amount. By-product of the rule, never written beside it.
 * A condition at fault says that it could not be checked: the verdict, which looks at fewer of them, may stand all the same.
 */
export const explain = <H>(aid: Aid<H>, c: Calculation<H>): Explanation => ({
  general: aid.conditions.map(condition => findingOf(condition, c)),
  profiles: aid.profiles.map(({ is, conditions }) => [is, ...conditions].map(condition => findingOf(condition, c))),
  steps: explainedSteps(aid, c)
})

function findingOf<H> (condition: Condition<H>, c: Calculation<H>): Finding {
  try {
    const { result, overdue } = c.watch(() => condition.explain(c))
    return overdue.length === 0 ? result : { ...result, overdue }
  } catch {
    return { id: condition.id, outcome: 'unknown', missing: [], doubts: [], sentence: `Nous n’avons pas pu le vérifier\u00a0: ${condition.general}.` }
  }
}

/** A refused aid has no amount to explain: its steps would count with nothing. Nor has one whose rule is at fault. */
function explainedSteps<H> (aid: Aid<H>, c: Calculation<H>): Step[] {
  try {
    return judgeAid(aid, c).outcome === 'no' ? [] : stepsOf(aid, c)
  } catch {
    return []
  }
}

const silent: Explain = () => {}

/** The steps of the amount, in words. Empty when the amount is fixed or an answer is missing. */
function stepsOf<H> (aid: Aid<H>, c: Calculation<H>): Step[] {
  const steps: Step[] = []
  try {
    aid.formula?.amount?.(c, (sentence, source) => { steps.push({ sentence: sentence(), ...(source ? { source } : {}) }) })
  } catch (error) {
    lackingFrom(error)
  }
  return steps
}

/** The amount, or what it lacks. */
function amountOf<H> (aid: Aid<H>, c: Calculation<H>): Amount | Lacking {
  const fixed = aid.text.type === 'bool' ? true : aid.text.montant ?? true
  if (aid.formula?.amount === undefined) return fixed
  try {
    return aid.formula.amount(c, silent)
  } catch (error) {
    return lackingFrom(error)
  }
}
