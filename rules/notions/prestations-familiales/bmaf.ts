import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter } from '../../rule.js'

const montant = parameter('prestations-familiales/bmaf')

/** Base mensuelle de calcul des allocations familiales (Code de la sécurité sociale, article L. 551-1). */
export const bmaf = notion('BMAF', (c, month: Month) => c.value(montant, firstDay(month)))
