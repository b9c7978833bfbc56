import { monthsBefore, type Month } from '../../../src/household/index.js'
import type { Rule } from '../../rule.js'
import { moisCourant } from '../periodes.js'

/** Mean of a monthly income over the three months before the simulation. */
export const moyenneDesTroisDerniersMois = (c: Rule, amount: (month: Month) => number): number => {
  const mois = monthsBefore(moisCourant(c), 3)
  return mois.reduce((sum, month) => sum + amount(month), 0) / mois.length
}
