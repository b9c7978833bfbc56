import { yearOf, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { enfantsDuMenage } from '../enfants.js'
import { autonomieFinanciere, estEnCouple, parentsDeLaFamille, vivantAuFoyer } from '../famille.js'
import { ageRetenu } from '../periodes.js'
import { ressourcesPrestationsFamiliales } from '../prestations-familiales/base-ressources-prestations-familiales.js'

const criteres = parameter<{ ageEnfant: number, tauxIncapacite: number }>('logement/personne-a-charge')
const plafond = parameter('logement/plafond-ressources-personne-a-charge')

/** A figure for each composition of the household: alone, couple, with 1, 2, 3… persons to maintain, then for each more. */
export interface ParComposition {
  readonly isole: number
  readonly couple: number
  readonly parPersonne: readonly number[]
  readonly parPersonneEnPlus: number
}

/** Income of year N-2 under which an adult is maintained; a child's income counts above it. */
export const plafondPersonneACharge = notion('plafond de ressources d’une personne à charge', (c, month: Month) =>
  c.value(plafond, `${yearOf(month) - 2}-12-31`))

/** Children under 21 without an own living, and disabled ones whatever their age (CCH, article R. 823-4). */
export const enfantsAChargeLogement = notion('enfants à charge pour le logement', (c, month: Month): readonly Person[] => {
  const { ageEnfant, tauxIncapacite } = c.value(criteres)
  return vivantAuFoyer(c, enfantsDuMenage(c)).filter(enfant => {
    const age = ageRetenu(c, enfant, month)
    if (age < ageEnfant) return age >= 0 && !autonomieFinanciere(c, enfant, month)
    const invalide = (enfant.taux_incapacite ?? 0) >= tauxIncapacite || enfant.inapte_travail
    return invalide && ressourcesPrestationsFamiliales(c, enfant, month) <= plafondPersonneACharge(c, month)
  })
})

export const personnesAChargeLogement = (c: Rule, month: Month): number => enfantsAChargeLogement(c, month).length

/** Couples; a pregnant woman who lives alone has their scale (CCH, article R. 841-2). */
export const baremeCouple = notion('barème du couple', c =>
  estEnCouple(c) || parentsDeLaFamille(c).some(parent => parent.enceinte === 'enceinte'))

export function selonComposition (c: Rule, month: Month, table: ParComposition): number {
  const personnes = personnesAChargeLogement(c, month)
  if (personnes === 0) return baremeCouple(c) ? table.couple : table.isole
  const known = Math.min(personnes, table.parPersonne.length)
  return table.parPersonne[known - 1]! + (personnes - known) * table.parPersonneEnPlus
}
