import type { Household } from '../household/index.js'
import { ageFoyerSante } from './limits.js'

/** A student who does not work beside their studies and has no child: their grant depends on their parents. */
export const isGrantStudent = ({ demandeur, enfants }: Household): boolean =>
  demandeur.activite === 'etudiant' && !demandeur.alternant && enfants.length === 0

/** Parents matter to whoever is on their tax return, and to students' grants. */
export const asksAboutParents = (household: Household): boolean => household.demandeur.enfant_a_charge || isGrantStudent(household)

/** Nobody to ask about: both dead, or without parental authority. */
export const hasParents = ({ parents }: Household): boolean =>
  parents._situation !== 'decedes' && parents._situation !== 'sans_autorite'

/**
 * Nobody lives with parents who died. Without parental authority they count for who has no household of their own for health cover
 * (CSS, articles L. 861-1 and R. 861-2), or for an AAH before twenty.
 */
export const mayLiveWithParents = ({ demandeur, enfants, parents, date }: Household): boolean => {
  if (parents._situation === 'decedes') return false
  return parents._situation !== 'sans_autorite' || (!demandeur.enfant_a_charge && enfants.length === 0 && demandeur.age(date) < ageFoyerSante)
}

/** A student's grant depends on how far the parents live. */
export const asksWhereParentsLive = (household: Household): boolean =>
  household.demandeur.activite === 'etudiant' && !household.demandeur.habite_chez_parents && hasParents(household)
