import { notion } from '../../rule.js'
import { anneeFiscale } from '../periodes.js'
import { rfr } from '../revenu-imposable/revenu-fiscal-de-reference.js'
import { nbptr } from './nombre-de-parts.js'

/** Reference income of year N-2 for each part, by year. */
export const quotientFamilial = notion('quotient familial', (c): number => rfr(c, anneeFiscale(c)) / nbptr(c, anneeFiscale(c)))
