import { kinds, monthOf, type Kind, type Person } from '../src/household/index.js'
import type { Rule } from './rule.js'

/** Aids that are also kinds of income, by aid id. */
const asIncome = new Map<string, Kind>(kinds.map(kind => [kind, kind]))

export const canBeReceived = (aid: string): boolean => asIncome.has(aid)

/** True when somebody of the household said that they already receive this aid (this month, whatever the amount). */
export function isReceived (aid: string, c: Rule): boolean {
  const kind = asIncome.get(aid)
  if (kind === undefined) return false
  const { demandeur, conjoint, enfants, famille } = c.household
  return [demandeur, ...conjoint ? [conjoint] : [], ...enfants].some(person => receives(person, kind, c)) ||
    (kind === 'bourse_lycee' && famille.bourse_lycee)
}

const receives = (person: Person, kind: Kind, c: Rule): boolean => person.montants(kind)[monthOf(c.date)] !== undefined
