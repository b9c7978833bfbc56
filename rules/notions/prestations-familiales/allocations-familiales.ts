import { firstDay, type Month } from '../../../src/household/index.js'
import { Doubt, notion, parameter, type Person, type Rule } from '../../rule.js'
import { enfantsDuMenage } from '../enfants.js'
import { autonomieFinanciere, enfantsACharge } from '../famille.js'
import { ageRetenu } from '../periodes.js'
import { baremeDeMayotte, relevaitDeLArticleL751 } from '../residence.js'
import { bmaf } from './bmaf.js'
import { tauxDeModulation } from './modulation-allocations-familiales.js'

const nombreMinimum = parameter('prestations-familiales/af-nombre-enfants')
const taux = parameter<{ deuxieme_enfant: number, enfant_suivant: number, un_seul_enfant_dom: number }>('prestations-familiales/af-taux')
const partAlternee = parameter('prestations-familiales/part-garde-alternee')
const tauxMayotte = parameter<readonly number[]>('prestations-familiales/af-taux-mayotte')
const forfait = parameter<{ taux: number, nombre_enfants: number, age: number }>('prestations-familiales/af-forfait')

const cents = (amount: number) => Math.round(amount * 100) / 100

/** Children enough: two, one only overseas (CSS, articles L. 521-1 and L. 755-12; ordonnance n° 2002-149, article 7). */
export const assezDEnfants = notion('nombre d’enfants des allocations familiales', (c, month: Month): boolean =>
  enfantsACharge(c, month).length >= minimumEnfants(c, month))
export const minimumEnfants = (c: Rule, month: Month): number =>
  relevaitDeLArticleL751(c, month) || baremeDeMayotte(c, month) ? 1 : c.value(nombreMinimum, firstDay(month))

/** Parents who share the allowances of a child in alternating residence receive half of its part (CSS, article R. 521-3). */
export const partDUnEnfant = notion('part d’un enfant', (c, enfant: Person, month: Month): number =>
  enfant.garde_alternee ? c.value(partAlternee, firstDay(month)) : 1)

/** Part of the BMAF by number of children: a larger one from the third on, less so in Mayotte (CSS, article D. 521-1). */
function partDesAf (c: Rule, month: Month, enfants: number): number {
  if (baremeDeMayotte(c, month)) {
    const part = c.value(tauxMayotte, firstDay(month))[enfants - 1]
    if (part === undefined) throw new Doubt('nous n’avons pas lu ce qu’ajoute un quatrième enfant aux allocations familiales de Mayotte')
    return part
  }
  const { deuxieme_enfant: deux, enfant_suivant: suivant, un_seul_enfant_dom: seul } = c.value(taux, firstDay(month))
  return enfants === 1 ? seul : deux + suivant * (enfants - 2)
}

/** In Mayotte income does not lower them. */
const modulation = (c: Rule, month: Month, enfants: number): number => baremeDeMayotte(c, month) ? 1 : tauxDeModulation(c, month, enfants)

/** Basic allowance. */
export const afDeBase = notion('allocations familiales de base', (c, month: Month): number => {
  if (!assezDEnfants(c, month)) return 0
  const enfants = enfantsACharge(c, month)
  const partagee = enfants.reduce((sum, enfant) => sum + partDUnEnfant(c, enfant, month), 0) / enfants.length
  return cents(bmaf(c, month) * partDesAf(c, month, enfants.length)) * partagee * modulation(c, month, enfants.length)
})

/** For a child who has just passed the age limit, in a family of three children or more; not in Mayotte (CSS, articles L. 521-1 and D. 521-2). */
export const allocationForfaitaire = notion('allocation forfaitaire', (c, month: Month): number => {
  const { taux: part, nombre_enfants: minimum, age } = c.value(forfait, firstDay(month))
  const vingtAns = enfantsDuMenage(c)
    .filter(enfant => ageRetenu(c, enfant, month) === age && !autonomieFinanciere(c, enfant, month)).length
  const enfants = enfantsACharge(c, month).length + vingtAns
  if (enfants < minimum || baremeDeMayotte(c, month)) return 0
  return vingtAns * cents(bmaf(c, month) * part) * tauxDeModulation(c, month, enfants)
})
