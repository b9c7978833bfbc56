import type { Month } from '../../src/household/index.js'
import { notion, type Person } from '../rule.js'
import { estRessortissantEuropeen } from './ressortissant-europeen.js'

/**
 * Right of residence that opens the RSA and the prime d’activité: French, or European with a right of residence
 * (CASF, articles L. 262-4, 2° and L. 262-6). Others need a residence permit for five years, which is not asked.
 * Everybody is taken for what they are today, whatever the month.
 */
export const sejourOuvreDroitAuRsa = notion('séjour ouvrant droit au RSA', (c, person: Person, _month: Month): boolean =>
  person.nationalite === 'FR' || estRessortissantEuropeen(c, person))

/** The same for the ASPA and the ASI: European, or with a residence permit for ten years (CSS, article L. 816-1). */
export const sejourOuvreDroitAuMinimumVieillesse = notion('séjour ouvrant droit au minimum vieillesse', (c, person: Person, _month: Month): boolean =>
  estRessortissantEuropeen(c, person))
