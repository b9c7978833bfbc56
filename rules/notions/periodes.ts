import { addMonths, monthOf, monthsBefore, monthsBetween, firstDay, yearOf, type Month } from '../../src/household/index.js'
import { notion, type Person, type Rule } from '../rule.js'

/** Month of the simulation: "2026-09". */
export const moisCourant = (c: Rule): Month => monthOf(c.date)

/** Last year whose taxes are known to the institutions: N-2 (Code de la sécurité sociale, article R. 532-3). */
export const anneeFiscale = (c: Rule): number => yearOf(c.date) - 2

/** The twelve months before the one of the simulation. */
export const douzeDerniersMois = notion('douze derniers mois', c => monthsBefore(moisCourant(c), 12))

/** The answers describe the month of the simulation and the three before: the person is taken as they are today. */
export const decritParLesReponses = (c: Rule, month: Month): boolean =>
  month <= moisCourant(c) && month >= addMonths(moisCourant(c), -3)

/** Age on the first day of a month. */
export const ageAuPremierJour = notion('âge au premier jour du mois', (_c, person: Person, month: Month): number =>
  person.age(firstDay(month)))

/** Age kept for a month: today's for the months that the answers describe, else on the first day of the month. */
export const ageRetenu = notion('âge retenu', (c, person: Person, month: Month): number =>
  decritParLesReponses(c, month) ? person.age(c.date) : ageAuPremierJour(c, person, month))

/** Whole months of age kept for a month, counted from today's. */
export const ageEnMoisRetenu = notion('âge en mois retenu', (c, person: Person, month: Month) =>
  person.ageEnMois(c.date) + (decritParLesReponses(c, month) ? 0 : monthsBetween(firstDay(moisCourant(c)), firstDay(month))))
