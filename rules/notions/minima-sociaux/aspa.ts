import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Rule } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { estEnCouple } from '../famille.js'
import { allocatairesAsi, allocatairesAspa, baseRessourcesMinimumVieillesse, ressourcesAvecLeDroit } from './minimum-vieillesse.js'

const montants = parameter<{ seul: number, couple: number }>('aspa/montants')
const plafonds = parameter<{ seul: number, couple: number }>('aspa/plafonds')

export const plafondAspa = (c: Rule, month: Month): number => {
  const { seul, couple } = c.value(plafonds, firstDay(month))
  return (estEnCouple(c) ? couple : seul) / 12
}

const partageAvecLAsi = (c: Rule, month: Month): boolean => allocatairesAspa(c, month) === 1 && allocatairesAsi(c, month) === 1

export function montantMaximalAspa (c: Rule, month: Month): number {
  const { seul, couple } = c.value(montants, firstDay(month))
  return (partageAvecLAsi(c, month) ? couple / 2 : allocatairesAspa(c, month) === 2 ? couple : seul) / 12
}

/** Income from which nothing is left: the ceiling, or more where half of what passes it is taken off, beside the ASI. */
export const ressourcesSansAspa = (c: Rule, month: Month): number =>
  plafondAspa(c, month) + (partageAvecLAsi(c, month) ? montantMaximalAspa(c, month) : 0)

/** Income that is counted, the AAH left out where nobody is entitled yet: it is not for who is. */
export const ressourcesAspa = (c: Rule, month: Month): number =>
  allocatairesAspa(c, month) > 0 ? baseRessourcesMinimumVieillesse(c, month) : ressourcesAvecLeDroit(c, month)

/**
 * Allocation de solidarité aux personnes âgées of the household: its maximum, less what passes the ceiling with it
 * (CSS, articles L. 815-4, L. 815-9 and D. 815-1). One beneficiary beside one of the ASI has half that of a couple.
 */
export const montantAspa = notion('ASPA', (c, month: Month): number => {
  const declare = declareParLaFamille(c, 'aspa', month)
  if (declare !== null) return declare
  if (allocatairesAspa(c, month) === 0) return 0
  const maximum = montantMaximalAspa(c, month)
  const depassement = Math.max(0, baseRessourcesMinimumVieillesse(c, month) + maximum - plafondAspa(c, month))
  return Math.max(0, maximum - (partageAvecLAsi(c, month) ? depassement / 2 : depassement))
})
