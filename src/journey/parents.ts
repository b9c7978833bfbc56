import type { Household } from '../household/index.js'

/** A student who does not work beside their studies and has no child: their grant depends on their parents. */
export const isGrantStudent = ({ demandeur, enfants }: Household): boolean =>
  demandeur.activite === 'etudiant' && !demandeur.alternant && enfants.length === 0

/** Parents matter to whoever is on their tax return, and to students' grants. */
export const asksAboutParents = (household: Household): boolean => household.demandeur.enfant_a_charge || isGrantStudent(household)

/** Nobody to ask about: both dead, or without parental authority. */
export const hasParents = ({ parents }: Household): boolean =>
  parents._situation !== 'decedes' && parents._situation !== 'sans_autorite'

/** A student's grant depends on how far the parents live. */
export const asksWhereParentsLive = (household: Household): boolean =>
  household.demandeur.activite === 'etudiant' && !household.demandeur.habite_chez_parents && hasParents(household)
