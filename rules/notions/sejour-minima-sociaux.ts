import type { Month } from '../../src/household/index.js'
import { notion, type Person, type Rule } from '../rule.js'
import { decritParLesReponses } from './periodes.js'
import { estRessortissantEuropeen } from './ressortissant-europeen.js'

/** The incumbent takes everybody for French in the months that the answers do not describe. */
const suppose = (c: Rule, month: Month): boolean =>
  c.habits.has('duree-de-sejour-nulle') && !decritParLesReponses(c, month)

/**
 * Right of residence that opens the RSA and the prime d’activité: French, or European with a right of residence
 * (CASF, articles L. 262-4, 2° and L. 262-6). Others need a residence permit for five years, which is not asked.
 */
export const sejourOuvreDroitAuRsa = notion('séjour ouvrant droit au RSA', (c, person: Person, month: Month): boolean =>
  person.nationalite === 'FR' || suppose(c, month) || (!c.habits.has('duree-de-sejour-nulle') && estRessortissantEuropeen(c, person)))

/** The same for the ASPA and the ASI: European, or with a residence permit for ten years (CSS, article L. 816-1). */
export const sejourOuvreDroitAuMinimumVieillesse = notion('séjour ouvrant droit au minimum vieillesse', (c, person: Person, month: Month): boolean =>
  estRessortissantEuropeen(c, person) || suppose(c, month))
