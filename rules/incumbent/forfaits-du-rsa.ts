import { firstDay, type Month } from '../../src/household/index.js'
import { parentsDeLaFamille } from '../notions/famille.js'
import { enfantsAChargeRsa, parentIsole } from '../notions/rsa-et-prime-activite/foyer-rsa.js'
import { unParentRemplitLesConditions } from '../notions/rsa-et-prime-activite/montant-forfaitaire-rsa.js'
import { coefficientDuFoyer, type Majorations } from '../notions/rsa-et-prime-activite/montant-forfaitaire.js'
import { personnesDuFoyerRsa } from '../notions/sejour/foyer-rsa.js'
import { parameter, type Rule } from '../rule.js'

const base = parameter('rsa/montant-de-base')
const majorations = parameter<Majorations>('rsa/majorations')
const isolement = parameter<{ 'isole': number, 'par-enfant': number }>('rsa/majoration-parent-isole')

/** The flat amounts of the RSA, ordinary and for a parent alone, whatever is really paid. */
export function forfaitsDuRsa (c: Rule, month: Month): number {
  const jour = firstDay(month)
  const { isole, 'par-enfant': parEnfant } = c.value(isolement, jour)
  const majore = parentIsole(c, month) ? isole + parEnfant * enfantsAChargeRsa(c, month).length : 0
  const socle = unParentRemplitLesConditions(c, month) ? coefficientDuFoyer(c.value(majorations, jour), personnesDuFoyerRsa(c, month), parentsDeLaFamille(c).length) : 0
  return c.value(base, jour) * (socle + majore)
}
