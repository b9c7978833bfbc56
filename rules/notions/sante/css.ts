import { anyOf, notion, parameter } from '../../rule.js'
import { membresDeLaFamille } from '../allocations-declarees.js'
import { moisCourant } from '../periodes.js'
import { montantRsa } from '../rsa-et-logement/rsa.js'
import { baseRessourcesCss } from './base-ressources-css.js'
import { plafondCss } from './foyer-css.js'

const tranches = parameter<Record<string, number>>('css/participation')

/** Who receives the RSA has it for free, whatever their income (CSS, article L. 861-2). */
export const cssGratuite = notion('complémentaire santé gratuite', (c): boolean =>
  anyOf(() => baseRessourcesCss(c, moisCourant(c)) <= plafondCss(c, moisCourant(c)), () => montantRsa(c, moisCourant(c)) > 0))

/** Monthly contribution of the household: for each person, by age (CSS, article L. 861-1, 2°). */
export const participationCss = notion('participation à la complémentaire santé', (c): number => {
  const bareme = Object.entries(c.value(tranches)).map(([age, montant]) => [Number(age), montant] as const).sort(([a], [b]) => a - b)
  return membresDeLaFamille(c).reduce((sum, person) => sum + (bareme.find(([age]) => person.age(c.date) <= age)?.[1] ?? 0), 0)
})
