import { notion } from '../rule.js'
import { nbptr } from './impot/nombre-de-parts.js'
import { anneeFiscale } from './periodes.js'
import { rfr } from './revenu-imposable/revenu-fiscal-de-reference.js'

export const revenuFiscalDesAidesVelo = notion('revenu fiscal des aides au vélo', (c): number => rfr(c, anneeFiscale(c)))

/** The shares by which the income is divided; null: it is not. */
export const partsDesAidesVelo = notion('parts des aides au vélo', (c): number | null => nbptr(c, anneeFiscale(c)))

/** Of several bicycles that interest, the one that is shown. */
export const veloRetenu = notion('vélo retenu', (): 'plus-aide' | 'dernier-coche' => 'plus-aide')
