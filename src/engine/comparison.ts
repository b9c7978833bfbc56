import type { Calculation } from './calculation.js'

/** Comparisons, with their words before a figure: « au plus 650 € ». */
export const operators = {
  '>': { test: (a: number, b: number) => a > b, words: 'plus de' },
  '>=': { test: (a: number, b: number) => a >= b, words: 'au moins' },
  '=': { test: (a: number, b: number) => a === b, words: 'exactement' },
  '<': { test: (a: number, b: number) => a < b, words: 'moins de' },
  '<=': { test: (a: number, b: number) => a <= b, words: 'au plus' }
} as const
export type Operator = keyof typeof operators

/** How a figure is said, and to how many decimals: the fewest first, more where fewer would make two figures look equal. */
export interface Unit { words: (figure: number) => string, decimals: readonly [number, ...number[]] }

/** A figure of the person beside the one of the rule. What is tested, and what is shown, come from it. */
export interface Comparison<H> {
  value: (c: Calculation<H>) => number
  operator: Operator
  threshold: (c: Calculation<H>) => number
  unit: Unit
  /** What the value was computed from: « vos revenus des trois derniers mois »; null when the person answered it as it is. */
  from: string | null
}

/** The two figures, once known. */
export interface Compared { value: number, operator: Operator, threshold: number }

export const holds = ({ value, operator, threshold }: Compared): boolean => operators[operator].test(value, threshold)

export const compared = <H>({ value, operator, threshold }: Comparison<H>, c: Calculation<H>): Compared =>
  ({ value: value(c), operator, threshold: threshold(c) })

/** The two figures in words, with the decimals that it takes for them to compare as they do. */
export function comparedInWords (figures: Compared, { words, decimals }: Unit): { value: string, threshold: string } {
  const rounded = (places: number) => ({ ...figures, value: round(figures.value, places), threshold: round(figures.threshold, places) })
  const places = decimals.find(places => holds(rounded(places)) === holds(figures)) ?? decimals.at(-1)!
  const { value, threshold } = rounded(places)
  return { value: words(value), threshold: `${operators[figures.operator].words} ${words(threshold)}` }
}

const round = (figure: number, places: number): number => Math.round(figure * 10 ** places) / 10 ** places
