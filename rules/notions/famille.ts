import { addMonths, firstDay, monthsBefore, type Month } from '../../src/household/index.js'
import { Doubt, notion, parameter, type Person, type Rule } from '../rule.js'
import { enfantsDuMenage } from './enfants.js'
import { ageRetenu, moisCourant } from './periodes.js'
import { ressourceDuMois } from './ressources-mensuelles.js'
import { smicHoraireBrut } from './smic.js'

const ages = parameter<{ scolarite: number, limite: number }>('prestations-familiales/ages-enfant-a-charge')
const partDuSmic = parameter('prestations-familiales/part-smic-enfant-autonome')
const heures = parameter('prestations-familiales/heures-smic-enfant-autonome')
const moisObserves = 6

/** Lives in turn with each of the parents, who live apart (Code civil, article 373-2-9). */
export const enfantPartage = notion('enfant partagé entre deux foyers', (_c, enfant: Person): boolean => enfant.garde_alternee)

/** In a home or a foster family, by a judge or by the child welfare service (Code civil, article 375-3). */
export const estPlace = notion('enfant placé', (_c, enfant: Person): boolean => enfant.enfant_place)

/** Who lives in the home as a rule: a child in care may come back to it at times, which nobody asks. */
export function vivantAuFoyer (c: Rule, enfants: readonly Person[]): readonly Person[] {
  if (enfants.some(enfant => estPlace(c, enfant))) throw new Doubt('un enfant placé ne compte que s’il vit encore chez vous une partie du temps, ce que la Caf examine')
  return enfants
}

export const estEnCouple = notion('vie en couple', c => c.household.conjoint !== null)

/** Parents of the family: the person and who they live with as a couple. */
export const parentsDeLaFamille = notion('parents de la famille', c => {
  const { demandeur, conjoint } = c.household
  return conjoint === null ? [demandeur] : [demandeur, conjoint]
})

/** The months that are looked at before one: the last ones known, where some are still to come. */
export const moisDeRemuneration = notion('mois de la rémunération d’un enfant', (c, month: Month): readonly Month[] => {
  const next = addMonths(moisCourant(c), 1)
  return monthsBefore(month > next ? next : month, moisObserves)
})

/** A child whose salary over six months passes 55 % of the minimum wage is not dependent (CSS, article R. 512-2). */
export const autonomieFinanciere = notion('autonomie financière', (c, person: Person, month: Month): boolean => {
  const salaire = moisDeRemuneration(c, month).reduce((sum, known) => sum + ressourceDuMois(c, person, 'salaire_net', known), 0)
  const jour = firstDay(month)
  return salaire / moisObserves >= c.value(partDuSmic, jour) * smicHoraireBrut(c, month) * c.value(heures, jour)
})

/** Dependent child: until the end of compulsory school, then up to 20 without an own living (CSS, articles L. 512-3 and R. 512-2). */
export const estEnfantACharge = notion('enfant à charge', (c, person: Person, month: Month): boolean => {
  const age = ageRetenu(c, person, month)
  const { scolarite, limite } = c.value(ages, firstDay(month))
  return age >= 0 && (age < scolarite || (age < limite && !autonomieFinanciere(c, person, month)))
})

/** Children who give right to family benefits in a month. */
export const enfantsACharge = notion('enfants à charge au sens des prestations familiales', (c, month: Month) =>
  enfantsDuMenage(c).filter(enfant => estEnfantACharge(c, enfant, month)))
