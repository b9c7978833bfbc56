import { firstDay, monthsBefore, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { declareParLaPersonne } from '../allocations-declarees.js'
import { estEnCouple, parentsDeLaFamille } from '../famille.js'
import { ageEnMoisRetenu, decritParLesReponses } from '../periodes.js'
import { habitaitMayotte } from '../residence.js'
import { ressourceDuMois } from '../ressources-mensuelles.js'
import { salaireImposableDuMois } from '../salaire-imposable.js'
import { montantAah } from './aah.js'
import { baseRessourcesAss } from './base-ressources-ass.js'
import { suspendu } from '../service-civique.js'

const journalierAss = parameter('ass/montant-journalier')
const journalierMayotte = parameter('ass/montant-journalier-mayotte')
const plafonds = parameter<{ seul: number, couple: number }>('ass/plafonds')
const ageMaximum = parameter('ass/age-maximum')
const cumul = parameter<{ 'cumul': number, 'sans-activite': number }>('ass/mois-de-cumul')
export const joursDuMois = 30

const chome = (c: Rule, person: Person, month: Month) => decritParLesReponses(c, month) && person.activite === 'chomeur'
export const aTravailleCinqAns = (c: Rule, person: Person, month: Month) => decritParLesReponses(c, month) && person.ass_precondition_remplie

/** Three months with the allowance and an income from work at most; three months without work start again (article R. 5425-2). */
const cumulPossible = notion('cumul de l’ASS et d’un revenu d’activité', (c, person: Person, month: Month): boolean => {
  const { cumul: maximum, 'sans-activite': remise } = c.value(cumul, firstDay(month))
  let moisDeCumul = 0
  let moisSansActivite = 0
  for (const known of [...monthsBefore(month, 12).reverse(), month]) {
    const gagne = salaireImposableDuMois(c, person, known) > 0
    if (moisSansActivite >= remise) moisDeCumul = 0
    moisSansActivite = !gagne && chome(c, person, known) ? moisSansActivite + 1 : 0
    if (gagne && !chome(c, person, known) && aTravailleCinqAns(c, person, known) && montantAah(c, person, known) <= 0) moisDeCumul++
  }
  return moisDeCumul <= maximum
})

export const sansAllocationChomage = (c: Rule, person: Person, month: Month) =>
  ressourceDuMois(c, person, 'chomage_net', month) === 0 && (chome(c, person, month) || cumulPossible(c, person, month))

export const avantLaRetraite = (c: Rule, person: Person, month: Month) => ageEnMoisRetenu(c, person, month) <= c.value(ageMaximum, firstDay(month))

export const montantJournalierAss = (c: Rule, month: Month) =>
  c.value(habitaitMayotte(c, month) ? journalierMayotte : journalierAss, firstDay(month))

export const plafondAss = (c: Rule, month: Month): number => {
  const { seul, couple } = c.value(plafonds, firstDay(month))
  return montantJournalierAss(c, month) * (estEnCouple(c) ? couple : seul)
}

/** Allocation de solidarité spécifique of a person in a month (Code du travail, articles L. 5423-1 and R. 5423-1 to R. 5423-8). */
export const montantAss = notion('ASS', (c, person: Person, month: Month): number => {
  const declare = declareParLaPersonne(c, person, 'ass', month)
  if (declare !== null) return declare
  if (suspendu(c, person, month)) return 0
  if (!aTravailleCinqAns(c, person, month) || !avantLaRetraite(c, person, month) || !parentsDeLaFamille(c).includes(person)) return 0
  if (!sansAllocationChomage(c, person, month) || montantAah(c, person, month) > 0) return 0
  const montant = Math.min(joursDuMois * montantJournalierAss(c, month), plafondAss(c, month) - baseRessourcesAss(c, month))
  return montant < montantJournalierAss(c, month) ? 0 : montant
})
