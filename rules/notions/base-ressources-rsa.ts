import { monthsBefore, type Month } from '../../src/household/index.js'
import { notion, type Rule } from '../rule.js'
import { membresDeLaFamille } from './allocations-declarees.js'
import { parentsDeLaFamille } from './famille.js'
import { enfantsAChargeRsa } from './foyer-rsa.js'
import { montantAah } from './minima-sociaux/aah.js'
import { montantAsi } from './minima-sociaux/asi.js'
import { montantAspa } from './minima-sociaux/aspa.js'
import { montantAss } from './minima-sociaux/ass.js'
import { prestationsFamilialesComptees } from './prestations-familiales-rsa.js'
import { ressourcesPersonnelles } from './ressources-rsa.js'
import { montantCaah } from './rsa-et-logement/caah.js'

/** Other minimum benefits received, by month over the reference quarter (CASF, article L. 262-3). */
const minimaSociaux = notion('minima sociaux', (c, month: Month, mva: boolean): number => {
  const trimestre = monthsBefore(month, 3)
  const personnels = membresDeLaFamille(c).flatMap(person => trimestre.map(known =>
    montantAss(c, person, known) + montantAah(c, person, known) + montantAsi(c, person, known) + (mva ? montantCaah(c, person, known) : 0)))
  return montantAspa(c, month) + personnels.reduce((sum, amount) => sum + amount, 0) / 3
})

const baseRessources = notion('ressources du RSA', (c, month: Month, mva: boolean): number =>
  [...parentsDeLaFamille(c), ...enfantsAChargeRsa(c, month)].reduce((sum, person) => sum + ressourcesPersonnelles(c, person, month), 0) +
  prestationsFamilialesComptees(c, month) + minimaSociaux(c, month, mva))

/** Income of the household, by month over the three months before (CASF, articles L. 262-3, R. 262-6 and R. 262-7). */
export const baseRessourcesRsa = (c: Rule, month: Month): number => baseRessources(c, month, true)

/** Without the majoration pour la vie autonome, which depends on a housing aid, which depends on a grant. */
export const baseRessourcesRsaHorsMva = (c: Rule, month: Month): number => baseRessources(c, month, false)
