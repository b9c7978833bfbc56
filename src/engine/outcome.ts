import { lackingFrom, together, Undecided, type Lacking } from './lacking.js'

/** Three values on purpose: an answer that we do not have is not a "no". */
export type Outcome = 'yes' | 'no' | 'unknown'

/** `missing` and `doubts` say why it is unknown; what is decided lacks nothing. */
export interface Judged extends Lacking { outcome: Outcome }

export const YES: Judged = { outcome: 'yes', missing: [], doubts: [] }
export const NO: Judged = { outcome: 'no', missing: [], doubts: [] }

/** Kleene's "and", read in order: the first `no` decides, even when others are unknown, and the rest is not looked at. */
export function all<T> (parts: readonly T[], judgeOne: (part: T) => Judged): Judged {
  return decide(parts, judgeOne, NO, YES)
}

/** Kleene's "or": the first `yes` decides. An empty list holds for nobody. */
export function any<T> (parts: readonly T[], judgeOne: (part: T) => Judged): Judged {
  return decide(parts, judgeOne, YES, NO)
}

function decide<T> (parts: readonly T[], judgeOne: (part: T) => Judged, decisive: Judged, otherwise: Judged): Judged {
  let unknown: Judged[] | undefined
  for (const part of parts) {
    const judged = judgeOne(part)
    if (judged.outcome === decisive.outcome) return decisive
    if (judged.outcome === 'unknown') unknown = [...unknown ?? [], judged]
  }
  return unknown === undefined ? otherwise : { outcome: 'unknown', ...together(unknown) }
}

/** Runs a test that may read a fact not known yet, or throw a Doubt. */
export function judge (test: () => boolean): Judged {
  try {
    return test() ? YES : NO
  } catch (error) {
    const { missing, doubts } = lackingFrom(error)
    return { outcome: 'unknown', missing, doubts }
  }
}

export function not (part: Judged): Judged {
  if (part.outcome === 'unknown') return part
  return part.outcome === 'yes' ? NO : YES
}

/** The other way round, for a rule that goes on with what another has judged: unknown stays so, for the same reasons. */
export function decided ({ outcome, missing, doubts }: Judged): boolean {
  if (outcome === 'unknown') throw new Undecided(missing, doubts)
  return outcome === 'yes'
}

/** One of these tests is enough, even when nothing can be said of the others. */
export const anyOf = (...tests: readonly (() => boolean)[]): boolean => decided(any(tests, judge))

/** One of these tests refuses, even when nothing can be said of the others. */
export const allOf = (...tests: readonly (() => boolean)[]): boolean => decided(all(tests, judge))
