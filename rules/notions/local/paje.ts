import type { Month } from '../../../src/household/index.js'
import { montantPajeBase } from '../../aids/national/paje-base.js'
import { notion } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'

/** Prestation d’accueil du jeune enfant: basic allowance and shared parental leave (CSS, article L. 531-1). */
export const paje = notion('prestation d’accueil du jeune enfant', (c, month: Month): number =>
  montantPajeBase(c, month) + (declareParLaFamille(c, 'paje_prepare', month) ?? 0))
