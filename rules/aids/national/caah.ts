import { firstDay, monthsBefore, yearOf, type Month } from '../../../src/household/index.js'
import { declareParLaPersonne } from '../../notions/allocations-declarees.js'
import { atteintLeMinimum, partConservee } from '../../notions/aide-logement.js'
import { aideLogementDuMois } from '../../notions/avantage-logement.js'
import { beneficesImposables } from '../../notions/benefices-imposables.js'
import { parentsDeLaFamille } from '../../notions/famille.js'
import { decritParLesReponses, moisCourant } from '../../notions/periodes.js'
import { salaireImposableDuMois } from '../../notions/salaire-imposable.js'
import { estLocataire, statutOccupationLogement } from '../../notions/statut-occupation.js'
import { condition, formula, notion, parameter, type Person, type Rule } from '../../rule.js'
import { euros, percent } from '../../words.js'
import { montantAah } from './aah.js'
import { montantAsi } from './asi.js'

const montant = parameter('aah/majoration-vie-autonome')
const taux = parameter<{ seul: number }>('aah/taux-incapacite')
const article = {
  title: 'Code de la sécurité sociale, article L821-1-2',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000039802699'
}

const aLeTaux = (c: Rule, person: Person, month: Month) =>
  decritParLesReponses(c, month) && (person.taux_incapacite ?? 0) >= c.value(taux, firstDay(month)).seul
const recoitUneAllocation = (c: Rule, person: Person, month: Month) =>
  montantAah(c, person, month) > 0 || montantAsi(c, person, month) > 0
const logementIndependant = (c: Rule, person: Person, month: Month) =>
  decritParLesReponses(c, month) && parentsDeLaFamille(c).includes(person) && statutOccupationLogement(c) !== 'locataire_foyer'
const sansActivite = (c: Rule, person: Person, month: Month) =>
  monthsBefore(month, 12).every(known => salaireImposableDuMois(c, person, known) === 0) &&
  beneficesImposables(c, person, yearOf(month) - 1) === 0

const recoitUneAideAuLogement = (c: Rule, month: Month) => c.habits.has('mva-sans-aide-versee')
  ? estLocataire(c) && atteintLeMinimum(c, month) && partConservee(c, month) > 0
  : aideLogementDuMois(c, month) > 0

/** Majoration pour la vie autonome of a person in a month (CSS, articles L. 821-1-2 and D. 821-3). */
export const montantCaah = notion('majoration pour la vie autonome', (c, person: Person, month: Month): number => {
  const declare = declareParLaPersonne(c, person, 'caah', month)
  if (declare !== null) return declare
  const droit = aLeTaux(c, person, month) && logementIndependant(c, person, month) && recoitUneAllocation(c, person, month) &&
    sansActivite(c, person, month) && recoitUneAideAuLogement(c, month)
  return droit ? c.value(montant, firstDay(month)) : 0
})

const demandeur = (c: Rule) => c.household.demandeur
const about = { source: article }

export default formula({
  conditions: [
    condition({
      ...about,
      id: 'taux-incapacite',
      general: 'avoir un taux d’incapacité d’au moins 80 %',
      value: c => percent(demandeur(c).taux_incapacite ?? 0),
      threshold: c => percent(c.value(taux).seul),
      test: c => aLeTaux(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => `Votre taux d’incapacité ${met ? 'atteint' : 'n’atteint pas'} ${percent(c.value(taux).seul)}.`
    }),
    condition({
      ...about,
      id: 'allocation',
      general: 'recevoir l’allocation aux adultes handicapés ou l’allocation supplémentaire d’invalidité',
      test: c => recoitUneAllocation(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met ? 'Vous avez droit à l’AAH ou à l’ASI.' : 'Vous n’avez droit ni à l’AAH, ni à l’ASI.'
    }),
    condition({
      ...about,
      id: 'logement',
      general: 'habiter un logement indépendant, hors foyer',
      test: c => logementIndependant(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met ? 'Votre logement est indépendant.' : 'Vous habitez en foyer : ce n’est pas un logement indépendant.'
    }),
    condition({
      ...about,
      id: 'aide-logement',
      general: 'recevoir une aide au logement',
      test: c => recoitUneAideAuLogement(c, moisCourant(c)),
      sentence: (c, met) => met ? 'Vous avez droit à une aide au logement.' : 'Vous n’avez pas droit à une aide au logement.'
    }),
    condition({
      ...about,
      id: 'activite',
      general: 'ne pas avoir de revenu d’activité depuis douze mois',
      test: c => sansActivite(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met ? 'Vous n’avez pas eu de revenu d’activité depuis douze mois.' : 'Vous avez eu un revenu d’activité dans les douze derniers mois.'
    })
  ],
  amount (c, explain) {
    explain(() => `La majoration est la même pour tout le monde : ${euros(c.value(montant))} par mois.`, article)
    return montantCaah(c, demandeur(c), moisCourant(c))
  }
})
