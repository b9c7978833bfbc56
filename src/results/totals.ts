import type { Verdict } from '../../rules/catalogue.js'
import { wholeEuros } from '../household/index.js'
import { isPaid, isToConfirm } from './money.js'
import { compatible } from './exclusive.js'
import { standingOf } from './standing.js'

/** What aids of a rhythm come to: « 1 506 € », « par mois ». */
export interface Sum { montant: string, legende: string }

const rhythms = { mensuelle: 'par mois', annuelle: 'par an', ponctuelle: 'en une fois' } as const

/** Amounts that may be added: money that is paid, of a known rhythm, and not « au maximum ». */
export const isAdded = (verdict: Verdict): boolean => isPaid(verdict) && !verdict.aid.text.legend && verdict.aid.text.periodicite !== 'autre'

/** What can be counted on, on that day: everything asked, open, figures of the day. What nobody said to be open is not. */
export function isSure (verdict: Verdict, day: string): boolean {
  const { is, opening } = standingOf(verdict, day)
  return is === 'sure' && opening.state === 'open' && !isToConfirm(verdict)
}

export interface Totals {
  /** What can be asked for today, and is due if the answers are right. */
  sure: readonly Sum[]
  /** In addition, if what nobody asked is true. */
  possible: readonly Sum[]
  /** In addition, with figures that have surely moved. */
  toConfirm: readonly Sum[]
}

/** The aids found that the sums add, each in one at most, never two that cannot be had together. `day`: ISO. */
export function counted (found: readonly Verdict[], day: string): Record<keyof Totals, readonly Verdict[]> {
  const added = found.filter(verdict => isAdded(verdict) && standingOf(verdict, day).is !== 'closed')
  const sure = compatible(added.filter(verdict => isSure(verdict, day)))
  const others = compatible(added.filter(verdict => !sure.includes(verdict)), sure)
  return { sure, possible: others.filter(verdict => !isToConfirm(verdict)), toConfirm: others.filter(isToConfirm) }
}

/** What they come to. `day`: ISO. */
export function totals (found: readonly Verdict[], day: string): Totals {
  const { sure, possible, toConfirm } = counted(found, day)
  return { sure: sumsOf(sure), possible: sumsOf(possible), toConfirm: sumsOf(toConfirm) }
}

/** What may be added of these aids, by rhythm, in words. */
export const sumsOf = (verdicts: readonly Verdict[]): Sum[] =>
  amountsOf(verdicts).map(({ rhythm, amount }) => ({ montant: wholeEuros(amount), legende: rhythms[rhythm] }))

/** The same in numbers, in whole euros. */
export const amountsOf = (verdicts: readonly Verdict[]): { rhythm: keyof typeof rhythms, amount: number }[] => (Object.keys(rhythms) as (keyof typeof rhythms)[]).flatMap(rhythm => {
  const of = verdicts.filter(verdict => isAdded(verdict) && verdict.aid.text.periodicite === rhythm)
  return of.length === 0 ? [] : [{ rhythm, amount: Math.round(of.reduce((sum, { amount }) => sum + Number(amount), 0)) }]
})
