import type { Month } from '../../src/household/index.js'
import { notion } from '../rule.js'
import { declareParLaFamille } from './allocations-declarees.js'

/** Allowance for parental leave as it was declared: the PreParE, or the older CLCA (Code de la sécurité sociale, article L. 531-4). */
export const congeParental = notion('allocation de congé parental', (c, month: Month): number =>
  (declareParLaFamille(c, 'paje_prepare', month) ?? 0) +
  (c.habits.has('clca-ignore') ? 0 : declareParLaFamille(c, 'paje_clca', month) ?? 0))
