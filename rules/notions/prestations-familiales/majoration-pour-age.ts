import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person } from '../../rule.js'
import { enfantsACharge } from '../famille.js'
import { ageRetenu } from '../periodes.js'
import { baremeDeMayotte } from '../residence.js'
import { afDeBase, partDUnEnfant } from './allocations-familiales.js'
import { bmaf } from './bmaf.js'
import { tauxDeModulation } from './modulation-allocations-familiales.js'

const taux = parameter('prestations-familiales/af-majoration-age')
const ages = parameter<{ ne_avant: number, ne_depuis: number }>('prestations-familiales/af-age-majoration')
const enfantUnique = parameter<{ debut_1: number, debut_2: number, taux_1: number, taux_2: number }>(
  'prestations-familiales/af-majoration-enfant-unique-dom')
/** Children born since then have it later (décret n° 2026-138 du 27 février 2026). */
const naissancePivot = '2012-03-01'

/** Increase for one child, before modulation, in part of the BMAF. */
const partPourAge = notion('majoration d’un enfant', (c, enfant: Person, month: Month, seul: boolean): number => {
  const age = ageRetenu(c, enfant, month)
  if (seul) {
    const { debut_1: premier, debut_2: second, taux_1: un, taux_2: deux } = c.value(enfantUnique, firstDay(month))
    return age >= second ? deux : age >= premier ? un : 0
  }
  const { ne_avant: avant, ne_depuis: depuis } = c.value(ages, firstDay(month))
  const requis = (enfant.date_naissance ?? naissancePivot) < naissancePivot ? avant : depuis
  return age >= requis ? c.value(taux, firstDay(month)) : 0
})

/** Increase for the children who reach a certain age, the eldest of two left out; none in Mayotte (CSS, articles L. 521-3 and D. 521-1). */
export const majorationPourAge = notion('majoration pour âge', (c, month: Month): number => {
  if (afDeBase(c, month) === 0 || baremeDeMayotte(c, month)) return 0
  const enfants = enfantsACharge(c, month)
  const aine = Math.max(...enfants.map(enfant => ageRetenu(c, enfant, month)))
  const comptes = enfants.filter(enfant => enfants.length !== 2 || ageRetenu(c, enfant, month) !== aine)
  const total = comptes.reduce((sum, enfant) =>
    sum + partPourAge(c, enfant, month, enfants.length === 1) * partDUnEnfant(c, enfant, month), 0)
  return bmaf(c, month) * total * tauxDeModulation(c, month, enfants.length)
})
