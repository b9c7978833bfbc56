import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Rule } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { estEnCouple } from '../famille.js'
import { allocatairesAsi, allocatairesAspa, baseRessourcesMinimumVieillesse } from './minimum-vieillesse.js'

const montants = parameter<{ seul: number, couple: number }>('aspa/montants')
const plafonds = parameter<{ seul: number, couple: number }>('aspa/plafonds')

export const plafondAspa = (c: Rule, month: Month): number => {
  const { seul, couple } = c.value(plafonds, firstDay(month))
  return (estEnCouple(c) ? couple : seul) / 12
}

/**
 * Allocation de solidarité aux personnes âgées of the household: its maximum, less what passes the ceiling with it
 * (CSS, articles L. 815-4, L. 815-9 and D. 815-1). One beneficiary beside one of the ASI has half that of a couple.
 */
export const montantAspa = notion('ASPA', (c, month: Month): number => {
  const declare = declareParLaFamille(c, 'aspa', month)
  if (declare !== null) return declare
  const allocataires = allocatairesAspa(c, month)
  if (allocataires === 0) return 0
  const { seul, couple } = c.value(montants, firstDay(month))
  const moitie = allocataires === 1 && allocatairesAsi(c, month) === 1
  const maximum = (moitie ? couple / 2 : allocataires === 2 ? couple : seul) / 12
  const depassement = Math.max(0, baseRessourcesMinimumVieillesse(c, month) + maximum - plafondAspa(c, month))
  return Math.max(0, maximum - (moitie ? depassement / 2 : depassement))
})
