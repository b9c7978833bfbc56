import { monthsBefore, type Month } from '../../../src/household/index.js'
import { notion } from '../../rule.js'
import { membresDeLaFamille } from '../allocations-declarees.js'
import { parentsDeLaFamille } from '../famille.js'
import { montantAah } from '../minima-sociaux/aah.js'
import { montantAsi } from '../minima-sociaux/asi.js'
import { montantAspa } from '../minima-sociaux/aspa.js'
import { montantAss } from '../minima-sociaux/ass.js'
import { enfantsAChargeRsa } from './foyer-rsa.js'
import { prestationsFamilialesComptees } from './prestations-familiales-rsa.js'
import { ressourcesPersonnelles } from './ressources-rsa.js'

/** Other minimum benefits received, by month over the reference quarter (CASF, article L. 262-3). */
const minimaSociaux = notion('minima sociaux', (c, month: Month): number => {
  const trimestre = monthsBefore(month, 3)
  const personnels = membresDeLaFamille(c).flatMap(person => trimestre.map(known =>
    montantAss(c, person, known) + montantAah(c, person, known) + montantAsi(c, person, known)))
  return montantAspa(c, month) + personnels.reduce((sum, amount) => sum + amount, 0) / 3
})

/**
 * Income of the household without the majoration pour la vie autonome, which depends on a housing aid:
 * what that aid reads in its turn, a student's grant, is told from it.
 */
export const baseRessourcesRsaHorsMva = notion('ressources du RSA hors MVA', (c, month: Month): number =>
  [...parentsDeLaFamille(c), ...enfantsAChargeRsa(c, month)].reduce((sum, person) => sum + ressourcesPersonnelles(c, person, month), 0) +
  prestationsFamilialesComptees(c, month) + minimaSociaux(c, month))
