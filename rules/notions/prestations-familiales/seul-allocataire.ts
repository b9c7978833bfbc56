import { Doubt } from '../../../src/engine/lacking.js'
import { notion, type Person, type Rule } from '../../rule.js'
import { estPlace } from '../famille.js'

/**
 * For one child, one parent receives the family benefits (CSS, articles L. 513-1 and R. 513-1); only the allocations familiales are shared
 * when the child lives in turn with both (article L. 521-2). Which of the two receives the others is agreed between them: nobody says it here.
 */
export const allocataireInconnu = notion('allocataire inconnu', (c, enfant: Person): boolean => enfant.garde_alternee)

const unInconnu = (c: Rule, enfants: readonly Person[]): boolean => enfants.some(enfant => allocataireInconnu(c, enfant) || estPlace(c, enfant))

/** For a child in care, the service may receive the benefit, or the Caisse des dépôts keep it for the child (CSS, articles L. 521-2 and L. 543-3). */
export function droitDeLaFamille (c: Rule, enfants: readonly Person[], montant: number): number {
  if (montant > 0 && enfants.some(enfant => estPlace(c, enfant))) {
    throw new Doubt('pour un enfant placé, la prestation peut aller au service qui l’accueille, ou être gardée pour lui : la Caf et le juge en décident')
  }
  return montant
}

/** What the household may claim for these children; nothing to wonder about an amount of nothing. */
export function droitDeLAllocataire (c: Rule, enfants: readonly Person[], montant: number): number {
  if (droitDeLaFamille(c, enfants, montant) > 0 && unInconnu(c, enfants)) {
    throw new Doubt('pour un enfant en résidence alternée, un seul des deux parents reçoit cette prestation, d’un commun accord')
  }
  return montant
}

/** What the other rules count as received: who does not say that they receive it, for a child in care or in alternate residence, does not. */
export const montantDeLAllocataire = (c: Rule, enfants: readonly Person[], droit: () => number): number => unInconnu(c, enfants) ? 0 : droit()
