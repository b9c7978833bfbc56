import type { Month } from '../../../src/household/index.js'
import { notion } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { sejourOuvreDroitAuxPrestationsFamiliales } from '../sejour/prestations-familiales.js'
import { cfMajore, cfNonMajore, enfantsComptesCf } from './complement-familial.js'
import { congeParental } from './conge-parental.js'
import { montantPajeBase } from './paje-base.js'
import { droitDeLAllocataire, montantDeLAllocataire } from './seul-allocataire.js'

/** Not with the Paje's basic allowance or the benefits of a parental leave (CSS, article L. 532-1). */
export const cumulPossibleCf = notion('cumul du complément familial', (c, month: Month): boolean =>
  montantPajeBase(c, month) === 0 && congeParental(c, month) === 0)

const cents = (amount: number) => Math.round(amount * 100) / 100
export const droitCf = notion('droit au complément familial', (c, month: Month): number =>
  cumulPossibleCf(c, month) && sejourOuvreDroitAuxPrestationsFamiliales(c)
    ? droitDeLAllocataire(c, enfantsComptesCf(c, month), cents(Math.max(cfNonMajore(c, month), cfMajore(c, month))))
    : 0)

/** Complément familial of a month, as declared or due. */
export const montantCf = notion('complément familial', (c, month: Month): number =>
  declareParLaFamille(c, 'cf', month) ?? montantDeLAllocataire(c, enfantsComptesCf(c, month), () => droitCf(c, month)))
