import type { Month } from '../../../src/household/index.js'
import { notion } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'

/** The older CLCA, as it was declared. */
export const clca = notion('complément de libre choix d’activité', (c, month: Month): number =>
  declareParLaFamille(c, 'paje_clca', month) ?? 0)

/** Allowance for parental leave as it was declared: the PreParE, or the CLCA (Code de la sécurité sociale, article L. 531-4). */
export const congeParental = notion('allocation de congé parental', (c, month: Month): number =>
  (declareParLaFamille(c, 'paje_prepare', month) ?? 0) + clca(c, month))
