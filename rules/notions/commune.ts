import { Unanswered, type Commune } from '../../src/household/index.js'
import type { Rule } from '../rule.js'

/** Where the household lives; asked of everybody, so its absence is a missing answer. */
export function communeOf (c: Rule): Commune {
  const commune = c.household.menage.depcom
  if (commune === null) throw new Unanswered(['menage.depcom'])
  return commune
}
