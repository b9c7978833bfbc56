import type { Month } from '../../../src/household/index.js'
import { anyOf, notion, type Person } from '../../rule.js'
import { parentsDeLaFamille } from '../famille.js'
import { enfantsAChargeRsa, parentIsole } from '../rsa-et-prime-activite/foyer-rsa.js'
import { sejourDUnParentIsole, sejourOuvreDroitAuRsa } from './minima-sociaux.js'
import { unDesParents } from './un-des-parents.js'

/** Alone with children or pregnant, and legally here: five years are not asked for (CASF, article L. 262-4, 2°, b). */
export const parentIsoleEnRegle = notion('parent isolé en règle', (c, month: Month): boolean =>
  parentIsole(c, month) && sejourDUnParentIsole(c, c.household.demandeur))

/** One parent has the right of residence, or is alone with children and legally here. */
export const unParentOuvreLeRsa = notion('séjour ouvrant droit au RSA du foyer', (c, month: Month): boolean => anyOf(
  () => unDesParents(c, parent => sejourOuvreDroitAuRsa(c, parent, month)), () => parentIsoleEnRegle(c, month))
)

/** A partner without the right of residence is not counted, though their income is (CASF, articles L. 262-5 and R. 262-4-2). */
export const parentsComptesAuRsa = notion('parents comptés au RSA', (c, month: Month): readonly Person[] => {
  const parents = parentsDeLaFamille(c)
  return parents.length === 1 ? parents : parents.filter(parent => sejourOuvreDroitAuRsa(c, parent, month))
})

/** Parents and children who count, for scales by number of persons. */
export const personnesDuFoyerRsa = notion('personnes du foyer RSA', (c, month: Month): number =>
  parentsComptesAuRsa(c, month).length + enfantsAChargeRsa(c, month).length)
