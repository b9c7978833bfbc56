import type { Month } from '../../../src/household/index.js'
import { anyOf, Doubt, notion, type Person, type Rule } from '../../rule.js'
import { parentsDeLaFamille } from '../famille.js'
import { autresRessources, revenusActivitePpa } from '../rsa-et-prime-activite/base-ressources-ppa.js'
import { enfantsAChargeRsa } from '../rsa-et-prime-activite/foyer-rsa.js'
import { parentIsoleEnRegle } from './foyer-rsa.js'
import { sejourOuvreDroitALaPrime } from './minima-sociaux.js'
import { unDesParents } from './un-des-parents.js'

/** One parent has the right of residence, or is alone with children and legally here (CSS, article L. 842-2, 2°). */
export const unParentOuvreLaPrime = notion('séjour ouvrant droit à la prime d’activité du foyer', (c, month: Month): boolean => anyOf(
  () => unDesParents(c, parent => sejourOuvreDroitALaPrime(c, parent, month)), () => parentIsoleEnRegle(c, month))
)

/** Somebody who works or has any income of their own. */
const aDesRessources = (c: Rule, person: Person, month: Month): boolean =>
  revenusActivitePpa(c, person, month) !== 0 || autresRessources(c, person, month) !== 0

/**
 * A partner counts for the flat amount only with the right of residence (CSS, article L. 842-5), and belongs to the household all the same
 * (article R. 842-3): whether what they earn then counts is not said. Where nobody has the right, all are told by themselves.
 */
export const parentsComptesALaPrime = notion('parents comptés à la prime d’activité', (c, month: Month): readonly Person[] => {
  const parents = parentsDeLaFamille(c)
  if (parents.length === 1) return parents
  const comptes = parents.filter(parent => sejourOuvreDroitALaPrime(c, parent, month))
  const ecartes = parents.filter(parent => !comptes.includes(parent))
  if (comptes.length > 0 && ecartes.some(parent => aDesRessources(c, parent, month))) {
    throw new Doubt('l’un de vous deux n’a pas le titre de séjour demandé : il n’est pas compté, et nous ne savons pas si ses revenus le sont')
  }
  return comptes.length > 0 ? comptes : parents
})

export const personnesDuFoyerPpa = notion('personnes du foyer de la prime d’activité', (c, month: Month): number =>
  parentsComptesALaPrime(c, month).length + enfantsAChargeRsa(c, month).length)
