import { firstDay, type Month } from '../../../src/household/index.js'
import { Doubt, notion, parameter, type Person } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { enfantsDuMenage } from '../enfants.js'
import { ageRetenu } from '../periodes.js'
import { bmaf } from './bmaf.js'
import { droitDeLAllocataire, montantDeLAllocataire } from './seul-allocataire.js'
import { sejourOuvreDroitAuxPrestationsFamiliales } from '../sejour/prestations-familiales.js'

const taux = parameter('prestations-familiales/aeeh-taux')
export const ageMaximumAeeh = parameter('prestations-familiales/aeeh-age-maximum')
export const tauxIncapaciteAeeh = parameter('prestations-familiales/aeeh-taux-incapacite')

const tauxPlein = parameter('prestations-familiales/aeeh-taux-incapacite-plein')

/** A rate that is not known stays to be recognised by the MDPH. */
export const aLeTauxDeLAeeh = notion('taux d’incapacité de l’AEEH', (c, enfant: Person, month: Month): boolean =>
  (enfant.taux_incapacite ?? 1) >= c.value(tauxIncapaciteAeeh, firstDay(month)))

/** Disabled children under the age limit. */
export const enfantsOuvrantDroitAeeh = notion('enfants de l’AEEH', (c, month: Month) => enfantsDuMenage(c).filter(enfant =>
  enfant.handicap && ageRetenu(c, enfant, month) < c.value(ageMaximumAeeh, firstDay(month)) && aLeTauxDeLAeeh(c, enfant, month)))

/** The rate is enough by itself; under it, the child must have a care, a school or an aid that the MDPH recognises (CSS, article L. 541-1, third paragraph). */
export const tauxSuffit = notion('taux d’incapacité suffisant', (c, enfant: Person, month: Month): boolean =>
  (enfant.taux_incapacite ?? 0) >= c.value(tauxPlein, firstDay(month)))

export const droitAeeh = notion('droit à l’AEEH', (c, month: Month): number => {
  const enfants = enfantsOuvrantDroitAeeh(c, month)
  if (enfants.length === 0 || !sejourOuvreDroitAuxPrestationsFamiliales(c)) return 0
  if (!enfants.every(enfant => tauxSuffit(c, enfant, month))) {
    throw new Doubt('sous 80 % d’incapacité, l’AEEH dépend aussi des soins ou de l’accompagnement scolaire que la MDPH reconnaît à l’enfant')
  }
  return droitDeLAllocataire(c, enfants, enfants.length * bmaf(c, month) * c.value(taux, firstDay(month)))
})

/** Basic allocation d’éducation de l’enfant handicapé of a month, as declared or due. */
export const montantAeeh = notion('allocation d’éducation de l’enfant handicapé', (c, month: Month): number =>
  declareParLaFamille(c, 'aeeh', month) ?? montantDeLAllocataire(c, enfantsOuvrantDroitAeeh(c, month), () => droitAeeh(c, month)))
