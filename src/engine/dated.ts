import type { Source } from './source.js'

export interface Dated<T> { from: string, value: T, source: Source }

/**
 * The value in force on `date` (ISO day). `values` are sorted by date.
 * Refuses to guess: a date before the first known value throws a RangeError.
 */
export function valueAt<T> (values: readonly Dated<T>[], date: string): Dated<T> {
  // From the last: rules ask for recent figures, thousands of times in an evaluation.
  for (let rank = values.length - 1; rank >= 0; rank--) if (values[rank]!.from <= date) return values[rank]!
  throw new RangeError(`aucune valeur connue avant le ${values[0]?.from ?? '…'}`)
}
