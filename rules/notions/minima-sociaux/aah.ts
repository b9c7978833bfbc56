import { addMonths, firstDay, type Month } from '../../../src/household/index.js'
import { Doubt, notion, parameter, type Person, type Rule } from '../../rule.js'
import { declareParLaPersonne } from '../allocations-declarees.js'
import { enfantsDuMenage } from '../enfants.js'
import { autonomieFinanciere, enfantsACharge, estEnCouple, estEnfantACharge } from '../famille.js'
import { estRattacheAuxParents } from '../impot/foyer-fiscal.js'
import { ageRetenu, decritParLesReponses } from '../periodes.js'
import { baremeDeMayotte } from '../residence.js'
import { ressourceDuMois } from '../ressources-mensuelles.js'
import { sejourOuvreDroitALAah } from '../sejour/minima-sociaux.js'
import { montantAsi } from './asi.js'
import { baseRessourcesAah } from './base-ressources-aah.js'

const national = parameter('aah/montant')
const partMayotte = parameter('aah/part-mayotte')
const parEnfant = parameter('aah/majoration-par-enfant')
export const tauxIncapaciteAah = parameter<{ 'seul': number, 'avec-restriction': number }>('aah/taux-incapacite')
export const agesAah = parameter<{ 'minimum': number, 'plus-a-charge': number }>('aah/ages')
const ageRetraite = parameter('aah/age-retraite')

/**
 * The person who answers, still the dependent child of parents who live elsewhere or are not described here: these receive the AEEH instead
 * (CSS, articles L. 512-3, R. 512-2 and R. 821-1). Neither a couple nor a salary of 55 % of the minimum wage is compatible with it.
 */
export const demandeurACharge = notion('à la charge de ses parents', (c, month: Month): boolean => {
  const { demandeur, parents } = c.household
  if (estEnCouple(c) || parents._situation === 'decedes' || autonomieFinanciere(c, demandeur, month)) return false
  if (estRattacheAuxParents(c) || demandeur.habite_chez_parents) return true
  throw new Doubt('avant 20 ans, l’AAH n’est ouverte qu’à qui n’est plus à la charge de ses parents : demandez à la MDPH')
})

const estACharge = (c: Rule, person: Person, month: Month): boolean => {
  if (person === c.household.demandeur) return demandeurACharge(c, month)
  return enfantsDuMenage(c).includes(person) && estEnfantACharge(c, person, month)
}

/** Twenty, or sixteen for who is no longer their parents' dependent child (CSS, article R. 821-1). */
export function aLAgeDeLAah (c: Rule, person: Person, month: Month): boolean {
  const { minimum, 'plus-a-charge': jeune } = c.value(agesAah, firstDay(month))
  const age = ageRetenu(c, person, month)
  return age >= minimum || (age >= jeune && !estACharge(c, person, month))
}

/** 80 % of incapacity, or 50 % with a lasting restriction to get a job, before the age of retirement (CSS, articles L. 821-1 and L. 821-2). */
export function aLeTauxDeLAah (c: Rule, person: Person, month: Month): boolean {
  if (!decritParLesReponses(c, month)) return false
  const { seul, 'avec-restriction': avec } = c.value(tauxIncapaciteAah, firstDay(month))
  const incapacite = person.taux_incapacite ?? 0
  const restriction = person.aah_restriction_substantielle_durable_acces_emploi && ageRetenu(c, person, month) <= c.value(ageRetraite, firstDay(month))
  return incapacite >= seul || (incapacite >= avec && restriction)
}

/** Full amount; about half of it in Mayotte (CSS, article L. 821-3; décret n° 2003-576). */
export const montantMaximalAah = notion('montant maximal de l’AAH', (c, month: Month): number =>
  c.value(national, firstDay(month)) * (baremeDeMayotte(c, month) ? c.value(partMayotte, firstDay(month)) : 1))

/** Ceiling of income by month, higher for each child (CSS, article D. 821-2). */
export const plafondAah = (c: Rule, month: Month): number =>
  montantMaximalAah(c, month) * (1 + c.value(parEnfant, firstDay(month)) * enfantsACharge(c, month).length)

/** Invalidity pension and its supplement: the allowance only completes them (CSS, article L. 821-1). */
export const pensionInvalidite = (c: Rule, person: Person, month: Month): number =>
  ressourceDuMois(c, person, 'pensions_invalidite', month) + montantAsi(c, person, addMonths(month, -1))

/** Allocation aux adultes handicapés of a person in a month: declared, or computed (CSS, articles L. 821-1 to L. 821-3). */
export const montantAah = notion('AAH', (c, person: Person, month: Month): number => {
  const declare = declareParLaPersonne(c, person, 'aah', month)
  if (declare !== null) return declare
  if (!aLeTauxDeLAah(c, person, month) || !aLAgeDeLAah(c, person, month) || !sejourOuvreDroitALAah(c, person)) return 0
  if (baremeDeMayotte(c, month) && person.nationalite !== 'FR') {
    throw new Doubt('à Mayotte, l’allocation n’est ouverte aux étrangers que de certains pays, dont nous n’avons pas lu la liste')
  }
  const plein = montantMaximalAah(c, month)
  return Math.max(0, Math.min(plafondAah(c, month) - baseRessourcesAah(c, person, month), plein - pensionInvalidite(c, person, month), plein))
})
