import { lackingFrom } from '../src/engine/lacking.js'
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

/** What the household says that it receives of this aid this month; undefined when somebody's is not known. */
export function receivedAmount (aid: string, c: Rule): number | undefined {
  const kind = asIncome.get(aid)
  if (kind === undefined) return undefined
  const { demandeur, conjoint, enfants } = c.household
  try {
    return [demandeur, ...conjoint ? [conjoint] : [], ...enfants].reduce((sum, person) => sum + person.montant(kind, monthOf(c.date)), 0)
  } catch (error) {
    lackingFrom(error)
    return undefined
  }
}

const receives = (person: Person, kind: Kind, c: Rule): boolean => person.montants(kind)[monthOf(c.date)] !== undefined
