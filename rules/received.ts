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

/** What the household says that it receives of this aid this month; undefined when it does not, or does not know how much. */
export function receivedAmount (aid: string, c: Rule): number | undefined {
  const kind = asIncome.get(aid)
  if (kind === undefined) return undefined
  const { demandeur, conjoint, enfants } = c.household
  const amounts = [demandeur, ...conjoint ? [conjoint] : [], ...enfants].map(person => person.montants(kind)[monthOf(c.date)]).filter(amount => amount !== undefined)
  return amounts.length === 0 || amounts.some(amount => amount === null) ? undefined : amounts.reduce((sum, amount) => sum + amount, 0)
}

const receives = (person: Person, kind: Kind, c: Rule): boolean => person.montants(kind)[monthOf(c.date)] !== undefined
