import { lackingFrom } from '../engine/lacking.js'
import { displayed } from '../engine/rounding.js'
import { calculation, type Catalogue, type Verdict } from '../../rules/catalogue.js'
import type { Household } from '../household/index.js'
import { yearly } from './exclusive.js'
import { natureOf } from './money.js'

type Calculated = ReturnType<typeof calculation>

/** What an aid to check would pay in a year if it were due; the whole of it when its amount waits for the same answer. It orders the list and is shown nowhere. */
export function stake ({ aid }: Verdict, c: Calculated): number {
  if (natureOf(aid) !== 'argent') return 0
  try {
    const amount = aid.formula?.amount?.(c, () => {}) ?? aid.text.montant ?? 0
    return yearly({ aid, amount: displayed(amount, aid.text) })
  } catch (error) {
    lackingFrom(error)
    return aid.text.periodicite === 'mensuelle' ? Infinity : 1
  }
}

/** The aids to check, the one with most at stake first. */
export function byStake (verdicts: readonly Verdict[], catalogue: Catalogue, household: Household): Verdict[] {
  const c = calculation(catalogue, household)
  const stakes = new Map(verdicts.map(verdict => [verdict, stake(verdict, c)]))
  return [...verdicts].sort((a, b) => compare(stakes.get(b)!, stakes.get(a)!))
}

/** Infinity less itself is no number. */
const compare = (a: number, b: number): number => a === b ? 0 : a - b
