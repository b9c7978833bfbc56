import type { Month } from '../../../src/household/index.js'
import { anyOf, Doubt, notion, type Person } from '../../rule.js'
import { parentsDeLaFamille } from '../famille.js'
import { enfantsAChargeRsa } from '../rsa-et-prime-activite/foyer-rsa.js'
import { parentIsoleEnRegle } from './foyer-rsa.js'
import { sejourOuvreDroitALaPrime } from './minima-sociaux.js'
import { unDesParents } from './un-des-parents.js'

/** One parent has the right of residence, or is alone with children and legally here (CSS, article L. 842-2, 2°). */
export const unParentOuvreLaPrime = notion('séjour ouvrant droit à la prime d’activité du foyer', (c, month: Month): boolean => anyOf(
  () => unDesParents(c, parent => sejourOuvreDroitALaPrime(c, parent, month)), () => parentIsoleEnRegle(c, month))
)

/** The two partners are asked the same (CSS, article R. 842-2); how one who does not have it counts was not found in a text. */
export const parentsComptesALaPrime = notion('parents comptés à la prime d’activité', (c, month: Month): readonly Person[] => {
  const parents = parentsDeLaFamille(c)
  if (parents.length === 1 || parents.every(parent => sejourOuvreDroitALaPrime(c, parent, month))) return parents
  throw new Doubt('l’un de vous deux n’a pas le titre de séjour demandé, et nous ne savons pas comment la Caf compte alors votre foyer')
})

export const personnesDuFoyerPpa = notion('personnes du foyer de la prime d’activité', (c, month: Month): number =>
  parentsComptesALaPrime(c, month).length + enfantsAChargeRsa(c, month).length)
