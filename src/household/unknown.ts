import { fieldOf } from './fields/index.js'

/** Is this answer « je ne sais pas »: `null`, or the value by which the field says so? */
export const isUnknown = (fact: string, value: unknown): boolean =>
  value === null || (typeof value === 'string' && fieldOf(fact)?.unknown === value)
