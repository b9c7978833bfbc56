import type { Verdict } from '../../rules/catalogue.js'
import type { Counter } from '../engine/counter.js'
import { compatible, yearly } from './exclusive.js'
import { isPaid, isToConfirm } from './money.js'
import { isSure, sumsOf, type Sum } from './totals.js'
import { standingOf } from './standing.js'

/** One thing to do: at a counter, for the aids that are asked for there. */
export interface Step {
  counter: Counter
  /** The best first. */
  verdicts: readonly Verdict[]
  /** Those that are named, three when as many are sure; the others are counted. */
  named: readonly Verdict[]
  /** What is sure comes to; nothing for rights and services. */
  sure: readonly Sum[]
  /** What is possible in addition. */
  possible: readonly Sum[]
  /** The last day to ask for one of them, ISO; the nearest. */
  until?: string
  /** Papers that they ask for, each once, those of most aids first. */
  papers: readonly string[]
}

/** Five at most, by the money that is sure, then by what is possible. What is closed, comes by itself or is for a project is elsewhere. `day`: ISO. */
export function plan (found: readonly Verdict[], day: string, most = 5): Step[] {
  const open = found.filter(verdict => {
    const { is, automatic } = standingOf(verdict, day)
    return is !== 'closed' && !automatic && verdict.aid.text.projet === undefined
  })
  const counters = new Map<string, Verdict[]>()
  for (const verdict of open) {
    const { counter } = verdict.aid
    if (counter !== null) counters.set(counter.id, [...counters.get(counter.id) ?? [], verdict])
  }
  return [...counters.values()]
    .map(verdicts => ({ verdicts, ...worthOf(verdicts, day) }))
    .filter(({ sure, possible }) => sure + possible > 0)
    .sort((a, b) => b.sure - a.sure || b.possible - a.possible)
    .slice(0, most)
    .map(({ verdicts }) => stepOf(verdicts, day))
}

/**
 * In a year: the money that is sure, then what is possible, and for a hundredth what makes things cheaper. It orders the steps and is shown nowhere.
 * What has no amount, or is had on the spot, is no step.
 */
function worthOf (verdicts: readonly Verdict[], day: string): { sure: number, possible: number } {
  const sure = compatible(verdicts.filter(verdict => isPaid(verdict) && isSure(verdict, day)))
  const others = compatible(verdicts.filter(verdict => !sure.includes(verdict)), sure)
  const sum = (some: readonly Verdict[]) => some.reduce((worth, verdict) => worth + yearly(verdict) * (isPaid(verdict) ? 1 : 1 / 100), 0)
  return { sure: sum(sure), possible: sum(others) }
}

function stepOf (verdicts: readonly Verdict[], day: string): Step {
  const best = [...verdicts].sort((a, b) => Number(isSure(b, day)) - Number(isSure(a, day)) || Number(isPaid(b)) - Number(isPaid(a)) || yearly(b) - yearly(a))
  const sure = compatible(best.filter(verdict => isSure(verdict, day)))
  const possible = compatible(best.filter(verdict => !sure.includes(verdict) && !isToConfirm(verdict)), sure)
  const ends = verdicts.flatMap(verdict => {
    const { opening } = standingOf(verdict, day)
    return opening.state === 'open' && opening.until !== undefined ? [opening.until] : []
  })
  const [until] = ends.sort()
  return { counter: best[0]!.aid.counter!, verdicts: best, named: best.slice(0, best.filter(verdict => isSure(verdict, day)).length >= 3 ? 3 : 2), sure: sumsOf(sure), possible: sumsOf(possible), ...until === undefined ? {} : { until }, papers: papersOf(best) }
}

/** Each paper once, however many aids ask for it. */
export function papersOf (verdicts: readonly Verdict[]): string[] {
  const asked = new Map<string, number>()
  for (const paper of verdicts.flatMap(({ aid }) => aid.text.documents)) asked.set(paper, (asked.get(paper) ?? 0) + 1)
  return [...asked].sort(([, a], [, b]) => b - a).map(([paper]) => paper)
}
