import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter } from '../../rule.js'
import { enfantsACharge } from '../famille.js'
import { baseRessourcesPrestationsFamiliales } from './base-ressources-prestations-familiales.js'

const plafonds = parameter<{ tranche_1: number, tranche_2: number, par_enfant: number }>('prestations-familiales/af-plafonds')
const modulation = parameter<{ tranche_2: number, tranche_3: number }>('prestations-familiales/af-modulation')

/** Yearly ceilings for a number of children (CSS, article D. 521-3). */
export const plafondsAf = notion('plafonds des allocations familiales', (c, month: Month, enfants: number) => {
  const { tranche_1: premier, tranche_2: second, par_enfant: parEnfant } = c.value(plafonds, firstDay(month))
  return { premier: premier + enfants * parEnfant, second: second + enfants * parEnfant }
})

/** Full, half or quarter, by the family's income (CSS, article D. 521-1). */
export const tauxDeModulation = notion('modulation des allocations familiales', (c, month: Month, enfants: number): number => {
  const { premier, second } = plafondsAf(c, month, enfants)
  const base = baseRessourcesPrestationsFamiliales(c, month)
  const { tranche_2: demi, tranche_3: quart } = c.value(modulation, firstDay(month))
  return base <= premier ? 1 : base <= second ? demi : quart
})

/** By how much the income passes the ceiling that it passed last, by month (CSS, article D. 521-2). */
const depassementMensuel = notion('dépassement du plafond', (c, month: Month): number => {
  const { premier, second } = plafondsAf(c, month, enfantsACharge(c, month).length)
  const base = baseRessourcesPrestationsFamiliales(c, month)
  return Math.max(0, base - (base > second ? second : premier)) / 12
})

/** What keeps an income just above a ceiling from losing more than it earned (CSS, article D. 521-2). */
export const complementDegressif = notion('complément dégressif', (c, month: Month, allocation: number): number => {
  const depassement = depassementMensuel(c, month)
  return depassement > 0 ? Math.max(0, allocation - depassement) : 0
})
