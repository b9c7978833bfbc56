import { missingFrom } from './missing.js'

/** Three values on purpose: an answer that we do not have is not a "no". */
export type Outcome = 'yes' | 'no' | 'unknown'

export interface Judged { outcome: Outcome, missing: readonly string[] }

export const YES: Judged = { outcome: 'yes', missing: [] }
export const NO: Judged = { outcome: 'no', missing: [] }

/** Kleene's "and", read in order: the first `no` decides, even when others are unknown, and the rest is not looked at. */
export function all<T> (parts: readonly T[], judgeOne: (part: T) => Judged): Judged {
  return decide(parts, judgeOne, NO, YES)
}

/** Kleene's "or": the first `yes` decides. An empty list holds for nobody. */
export function any<T> (parts: readonly T[], judgeOne: (part: T) => Judged): Judged {
  return decide(parts, judgeOne, YES, NO)
}

function decide<T> (parts: readonly T[], judgeOne: (part: T) => Judged, decisive: Judged, otherwise: Judged): Judged {
  let missing: string[] | undefined
  for (const part of parts) {
    const judged = judgeOne(part)
    if (judged.outcome === decisive.outcome) return decisive
    if (judged.outcome === 'unknown') missing = [...missing ?? [], ...judged.missing]
  }
  return missing === undefined ? otherwise : { outcome: 'unknown', missing: [...new Set(missing)] }
}

/** Runs a test that may read a fact not known yet. */
export function judge (test: () => boolean): Judged {
  try {
    return test() ? YES : NO
  } catch (error) {
    return { outcome: 'unknown', missing: missingFrom(error) }
  }
}

export function not (part: Judged): Judged {
  if (part.outcome === 'unknown') return part
  return part.outcome === 'yes' ? NO : YES
}
