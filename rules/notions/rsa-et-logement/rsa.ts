import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Rule } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { montantForfaitaireRsa, montantForfaitaireSansAutreCondition } from '../rsa-et-prime-activite/montant-forfaitaire-rsa.js'
import { baseRessourcesRsa } from './base-ressources-rsa.js'
import { forfaitLogementRsa } from './forfait-logement-rsa.js'
import { suspenduPourTous } from '../service-civique.js'

const minimum = parameter('rsa/minimum-verse')

/** Highest income, housing included, that leaves a RSA that is paid (CASF, articles L. 262-2 and R. 262-39). */
export const plafondRsa = (c: Rule, month: Month): number =>
  montantForfaitaireSansAutreCondition(c, month) - c.value(minimum, firstDay(month))

/** RSA of the household in a month: declared, or what lacks to its flat amount (CASF, articles L. 262-2 and R. 262-39). */
export const montantRsa = notion('RSA', (c, month: Month): number => {
  const declare = declareParLaFamille(c, 'rsa', month)
  if (declare !== null) return declare
  if (suspenduPourTous(c, month)) return 0
  const forfait = montantForfaitaireRsa(c, month)
  if (forfait === 0) return 0
  const montant = forfait - forfaitLogementRsa(c, month) - baseRessourcesRsa(c, month)
  return montant < c.value(minimum, firstDay(month)) ? 0 : montant
})
