import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { declareParLaPersonne } from '../allocations-declarees.js'
import { estEnCouple, parentsDeLaFamille } from '../famille.js'
import { allocatairesAsi, allocatairesAspa, baseRessourcesMinimumVieillesse, ouvreDroitAsi } from './minimum-vieillesse.js'

const plafonds = parameter<{ seul: number, couple: number }>('asi/plafonds')

export const plafondAsi = (c: Rule, month: Month): number => {
  const { seul, couple } = c.value(plafonds, firstDay(month))
  return (estEnCouple(c) ? couple : seul) / 12
}

/**
 * Allocation supplémentaire d’invalidité of a person: what lacks to the ceiling, shared by two beneficiaries
 * (CSS, articles L. 815-24-1 and D. 815-19). Beside an ASPA the couple has the ASPA's ceiling instead.
 */
export const montantAsi = notion('ASI', (c, person: Person, month: Month): number => {
  const declare = declareParLaPersonne(c, person, 'asi', month)
  if (declare !== null) return declare
  if (!parentsDeLaFamille(c).includes(person) || !ouvreDroitAsi(c, person, month) || allocatairesAspa(c, month) > 0) return 0
  return Math.max(0, plafondAsi(c, month) - baseRessourcesMinimumVieillesse(c, month)) / allocatairesAsi(c, month)
})
