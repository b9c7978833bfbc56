import type { Calculation } from './calculation.js'
import type { Condition } from './condition.js'
import type { Source } from './source.js'

/** One step of a computation, in the words of the law: « Votre loyer retenu : 267 €, plafond de la zone 2 ». */
export interface Step { sentence: string, source?: Source }

/** Called by an amount while it is computed; the sentence is built only when somebody reads it. */
export type Explain = (sentence: () => string, source?: Source) => void

/** true: a right without an amount. 0 or false: none. */
export type Amount = number | boolean

/** The computed part of an aid, beside its YAML file: conditions that all must hold, then an amount. */
export interface Formula<H> {
  conditions: readonly Condition<H>[]
  /** Euros (or the aid's unit) per the aid's period, before rounding. Absent: the conditions alone decide. */
  amount?: (c: Calculation<H>, explain: Explain) => Amount
}

export const formula = <H>(definition: Formula<H>): Formula<H> => definition
