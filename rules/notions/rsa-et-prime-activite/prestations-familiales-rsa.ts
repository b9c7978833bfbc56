import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter } from '../../rule.js'
import { enfantsDuMenage } from '../enfants.js'
import { montantAf } from '../prestations-familiales/af.js'
import { afDeBase } from '../prestations-familiales/allocations-familiales.js'
import { enfantOuvreDroitAsf, montantAsf } from '../prestations-familiales/asf.js'
import { bmaf } from '../prestations-familiales/bmaf.js'
import { montantCf } from '../prestations-familiales/cf.js'
import { cfNonMajore } from '../prestations-familiales/complement-familial.js'
import { congeParental } from '../prestations-familiales/conge-parental.js'
import { montantPajeBase } from '../prestations-familiales/paje-base.js'

const forfait = parameter('rsa/forfait-asf')

/** The allocation de soutien familial counts for 22.5 % of the BMAF a child at most (CASF, article R. 262-10-1; CSS, article R. 844-4). */
const forfaitAsf = notion('forfait ASF', (c, month: Month): number => {
  const enfants = enfantsDuMenage(c).filter(enfant => enfantOuvreDroitAsf(c, enfant, month)).length
  return Math.min(montantAsf(c, month), enfants * c.value(forfait, firstDay(month)) * bmaf(c, month))
})

/**
 * Family benefits that count for the RSA and the prime d’activité: increases for age and for low income are left out
 * (CASF, articles R. 262-10 and R. 262-11; CSS, articles R. 844-4 and R. 844-5).
 */
export const prestationsFamilialesComptees = notion('prestations familiales comptées', (c, month: Month): number => {
  const complement = montantCf(c, month) > 0 ? cfNonMajore(c, month) : 0
  return montantPajeBase(c, month) + congeParental(c, month) + forfaitAsf(c, month) + complement +
    Math.min(afDeBase(c, month), montantAf(c, month))
})
