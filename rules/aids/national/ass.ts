import { firstDay, monthsBefore, type Month } from '../../../src/household/index.js'
import { declareParLaPersonne } from '../../notions/allocations-declarees.js'
import { baseRessourcesAss } from '../../notions/base-ressources-ass.js'
import { estEnCouple, parentsDeLaFamille } from '../../notions/famille.js'
import { ageEnMoisRetenu, decritParLesReponses, moisCourant } from '../../notions/periodes.js'
import { habiteMayotte } from '../../notions/residence.js'
import { ressourceDuMois } from '../../notions/ressources-mensuelles.js'
import { salaireImposableDuMois } from '../../notions/salaire-imposable.js'
import { condition, formula, notion, parameter, type Person, type Rule } from '../../rule.js'
import { euros } from '../../words.js'
import { montantAah } from './aah.js'

const journalier = parameter('ass/montant-journalier')
const journalierMayotte = parameter('ass/montant-journalier-mayotte')
const plafonds = parameter<{ seul: number, couple: number }>('ass/plafonds')
const ageMaximum = parameter('ass/age-maximum')
const cumul = parameter<{ 'cumul': number, 'sans-activite': number }>('ass/mois-de-cumul')
const joursDuMois = 30
const travail = (article: string) => ({
  title: `Code du travail, article ${article}`,
  url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072050/LEGISCTA000018496266/'
})

const chome = (c: Rule, person: Person, month: Month) => decritParLesReponses(c, month) && person.activite === 'chomeur'
const aTravailleCinqAns = (c: Rule, person: Person, month: Month) => decritParLesReponses(c, month) && person.ass_precondition_remplie

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

const sansAllocationChomage = (c: Rule, person: Person, month: Month) =>
  ressourceDuMois(c, person, 'chomage_net', month) === 0 && (chome(c, person, month) || cumulPossible(c, person, month))

const avantLaRetraite = (c: Rule, person: Person, month: Month) => ageEnMoisRetenu(c, person, month) <= c.value(ageMaximum, firstDay(month))

const montantJournalier = (c: Rule, month: Month) =>
  c.value(decritParLesReponses(c, month) && habiteMayotte(c) ? journalierMayotte : journalier, firstDay(month))

const plafond = (c: Rule, month: Month): number => {
  const { seul, couple } = c.value(plafonds, firstDay(month))
  return montantJournalier(c, month) * (estEnCouple(c) ? couple : seul)
}

/** Allocation de solidarité spécifique of a person in a month (Code du travail, articles L. 5423-1 and R. 5423-1 to R. 5423-8). */
export const montantAss = notion('ASS', (c, person: Person, month: Month): number => {
  const declare = declareParLaPersonne(c, person, 'ass', month)
  if (declare !== null) return declare
  if (!aTravailleCinqAns(c, person, month) || !avantLaRetraite(c, person, month) || !parentsDeLaFamille(c).includes(person)) return 0
  if (!sansAllocationChomage(c, person, month) || montantAah(c, person, month) > 0) return 0
  const montant = Math.min(joursDuMois * montantJournalier(c, month), plafond(c, month) - baseRessourcesAss(c, month))
  return montant < c.value(journalier, firstDay(month)) ? 0 : montant
})

const demandeur = (c: Rule) => c.household.demandeur

export default formula({
  conditions: [
    condition({
      id: 'activite-anterieure',
      general: 'avoir travaillé cinq ans dans les dix ans avant la fin de votre dernier contrat',
      source: travail('R5423-1'),
      test: c => aTravailleCinqAns(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met ? 'Vous avez travaillé cinq ans sur les dix dernières années.' : 'Vous n’avez pas travaillé cinq ans sur les dix dernières années.'
    }),
    condition({
      id: 'chomage',
      general: 'être au chômage sans allocation d’assurance chômage, ou avoir repris un travail depuis trois mois au plus',
      source: travail('L5423-1'),
      test: c => sansAllocationChomage(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met ? 'Vous n’avez plus d’allocation chômage.' : 'Vous recevez une allocation chômage, ou vous avez repris un travail depuis plus de trois mois.'
    }),
    condition({
      id: 'age',
      general: 'ne pas avoir atteint l’âge de la retraite',
      source: travail('L5421-4'),
      value: c => `${demandeur(c).age(c.date)} ans`,
      test: c => avantLaRetraite(c, demandeur(c), moisCourant(c)),
      sentence: c => `Vous avez ${demandeur(c).age(c.date)} ans.`
    }),
    condition({
      id: 'aah',
      general: 'ne pas recevoir l’allocation aux adultes handicapés',
      source: travail('L5423-7'),
      test: c => montantAah(c, demandeur(c), moisCourant(c)) <= 0,
      sentence: (c, met) => met ? 'Vous n’avez pas l’AAH.' : 'Vous avez droit à l’AAH, qui ne se cumule pas avec cette allocation.'
    }),
    condition({
      id: 'ressources',
      general: 'avoir des ressources inférieures à un plafond',
      source: travail('R5423-1'),
      value: c => `${euros(Math.round(baseRessourcesAss(c, moisCourant(c))))} par mois`,
      threshold: c => `${euros(Math.round(plafond(c, moisCourant(c))))} par mois`,
      test: c => plafond(c, moisCourant(c)) - baseRessourcesAss(c, moisCourant(c)) >= c.value(journalier),
      sentence: (c, met) => `Les ressources de votre foyer ${met ? 'restent sous le' : 'dépassent le'} plafond de ${euros(Math.round(plafond(c, moisCourant(c))))} par mois.`
    })
  ],
  amount (c, explain) {
    const month = moisCourant(c)
    explain(() => `Montant plein : ${euros(montantJournalier(c, month))} par jour, ${euros(Math.round(joursDuMois * montantJournalier(c, month)))} par mois de 30 jours.`, travail('L5423-6'))
    explain(() => `Plafond de ${euros(Math.round(plafond(c, month)))}, moins vos ressources : ${euros(Math.round(baseRessourcesAss(c, month)))} par mois.`, travail('R5423-1'))
    return montantAss(c, demandeur(c), month)
  }
})
