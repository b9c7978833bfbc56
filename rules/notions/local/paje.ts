import type { Month } from '../../../src/household/index.js'
import { notion } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { montantPajeBase } from '../prestations-familiales/paje-base.js'

/** Prestation d’accueil du jeune enfant: basic allowance and shared parental leave (CSS, article L. 531-1). */
export const paje = notion('prestation d’accueil du jeune enfant', (c, month: Month): number =>
  montantPajeBase(c, month) + (declareParLaFamille(c, 'paje_prepare', month) ?? 0))
