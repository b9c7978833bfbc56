import type { Month } from '../../../src/household/index.js'
import { notion, type Rule } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { baremeDeMayotte, relevaitDeLArticleL751 } from '../residence.js'
import { enfantsACharge } from '../famille.js'
import { droitDeLaFamille } from './seul-allocataire.js'
import { afDeBase, allocationForfaitaire } from './allocations-familiales.js'
import { majorationPourAge } from './majoration-pour-age.js'
import { complementDegressif } from './modulation-allocations-familiales.js'
import { sejourOuvreDroitAuxPrestationsFamiliales } from '../sejour/prestations-familiales.js'

/** Allocations familiales of a month, as declared or due. */
export const montantAf = notion('allocations familiales', (c, month: Month): number =>
  declareParLaFamille(c, 'af', month) ?? afCalculees(c, month))

/** What the family may claim: the part of a child in care goes to the service, unless the judge leaves it (CSS, article L. 521-2). */
export const droitAf = (c: Rule, month: Month): number => droitDeLaFamille(c, enfantsACharge(c, month), afCalculees(c, month))

/** A child in care still counts. */
const afCalculees = notion('droit aux allocations familiales', (c, month: Month): number => {
  if (!sejourOuvreDroitAuxPrestationsFamiliales(c)) return 0
  const principal = afDeBase(c, month) + majorationPourAge(c, month)
  const forfait = allocationForfaitaire(c, month)
  const degressif = relevaitDeLArticleL751(c, month) || baremeDeMayotte(c, month) ? 0 : complementDegressif(c, month, principal)
  return principal + forfait + degressif + complementDegressif(c, month, forfait)
})
