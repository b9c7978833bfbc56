import { moisCourant } from '../../notions/periodes.js'
import {
  aLeTauxDeLaMajoration, logementIndependant, majorationVieAutonome, montantCaah, recoitAahOuAsi, recoitUneAideAuLogement,
  sansActiviteDepuisUnAn, tauxIncapaciteMajoration
} from '../../notions/rsa-et-logement/caah.js'
import { condition, formula, type Rule } from '../../rule.js'
import { inPercent } from '../../units.js'
import { euros, percent } from '../../words.js'

const article = {
  title: 'Code de la sécurité sociale, article L821-1-2',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000039802699'
}

const demandeur = (c: Rule) => c.household.demandeur
const about = { source: article }

export default formula({
  conditions: [
    condition({
      ...about,
      id: 'taux-incapacite',
      general: 'avoir un taux d’incapacité d’au moins 80 %',
      compares: {
        value: c => demandeur(c).taux_incapacite ?? 0,
        operator: '>=',
        threshold: c => c.value(tauxIncapaciteMajoration).seul,
        unit: inPercent,
        from: null
      },
      test: c => aLeTauxDeLaMajoration(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => `Votre taux d’incapacité ${met ? 'atteint' : 'n’atteint pas'} ${percent(c.value(tauxIncapaciteMajoration).seul)}.`
    }),
    condition({
      ...about,
      id: 'allocation',
      general: 'recevoir l’allocation aux adultes handicapés ou l’allocation supplémentaire d’invalidité',
      test: c => recoitAahOuAsi(c, demandeur(c), moisCourant(c)),
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
      test: c => sansActiviteDepuisUnAn(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met ? 'Vous n’avez pas eu de revenu d’activité depuis douze mois.' : 'Vous avez eu un revenu d’activité dans les douze derniers mois.'
    })
  ],
  amount (c, explain) {
    explain(() => `La majoration est la même pour tout le monde : ${euros(c.value(majorationVieAutonome))} par mois.`, article)
    return montantCaah(c, demandeur(c), moisCourant(c))
  }
})
