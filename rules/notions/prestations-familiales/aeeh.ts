import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { enfantsDuMenage } from '../enfants.js'
import { ageRetenu } from '../periodes.js'
import { bmaf } from './bmaf.js'
import { droitDeLAllocataire, montantDeLAllocataire } from './seul-allocataire.js'
import { sejourOuvreDroitAuxPrestationsFamiliales } from '../sejour/prestations-familiales.js'

const taux = parameter('prestations-familiales/aeeh-taux')
export const ageMaximumAeeh = parameter('prestations-familiales/aeeh-age-maximum')
export const tauxIncapaciteAeeh = parameter('prestations-familiales/aeeh-taux-incapacite')

/** A rate that is not known stays to be recognised by the MDPH. */
export const aLeTauxDeLAeeh = notion('taux d’incapacité de l’AEEH', (c, enfant: Person, month: Month): boolean =>
  (enfant.taux_incapacite ?? 1) >= c.value(tauxIncapaciteAeeh, firstDay(month)))

/** Disabled children under the age limit. */
export const enfantsOuvrantDroitAeeh = notion('enfants de l’AEEH', (c, month: Month) => enfantsDuMenage(c).filter(enfant =>
  enfant.handicap && ageRetenu(c, enfant, month) < c.value(ageMaximumAeeh, firstDay(month)) && aLeTauxDeLAeeh(c, enfant, month)))

export const droitAeeh = notion('droit à l’AEEH', (c, month: Month): number => {
  const enfants = enfantsOuvrantDroitAeeh(c, month)
  return enfants.length > 0 && sejourOuvreDroitAuxPrestationsFamiliales(c)
    ? droitDeLAllocataire(c, enfants, enfants.length * bmaf(c, month) * c.value(taux, firstDay(month)))
    : 0
})

/** Basic allocation d’éducation de l’enfant handicapé of a month, as declared or due. */
export const montantAeeh = notion('allocation d’éducation de l’enfant handicapé', (c, month: Month): number =>
  declareParLaFamille(c, 'aeeh', month) ?? montantDeLAllocataire(c, enfantsOuvrantDroitAeeh(c, month), () => droitAeeh(c, month)))
