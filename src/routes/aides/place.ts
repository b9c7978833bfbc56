import { calculation, evaluateAid, type Aid, type Catalogue } from '../../../rules/catalogue.js'
import type { Commune, Geography } from '../../geography/index.js'
import { Facts, Household } from '../../household/index.js'
import { communeFact } from '../../journey/controls/commune.js'

/**
 * The aids that somebody who lives there may have: all those that the commune alone does not refuse. Nothing else is known,
 * so that every other condition stays open: the same rules as in a simulation, and no second list to keep.
 */
export function aidsOf (commune: Commune, aids: readonly Aid[], { catalogue, geography, date }: { catalogue: Catalogue, geography: Geography, date: string }): Aid[] {
  const known = new Map([['menage.depcom', communeFact(commune, commune.codesPostaux[0] ?? '')]])
  const c = calculation(catalogue, new Household(date, Facts.nothingBut(known), geography))
  return aids.filter(aid => evaluateAid(aid, c).outcome !== 'no')
}

/** The aids of local institutions: those that change from one commune to the next. */
export const isLocal = ({ institution }: Aid): boolean => !['national', 'europeen', 'autre'].includes(institution.type)
