import { sejourPrestationsFamiliales } from '../../aid-conditions/sejour-prestations-familiales.js'
import { estEnCouple } from '../../notions/famille.js'
import { moisCourant } from '../../notions/periodes.js'
import {
  asfDifferentielle, droitAsf, enfantsOuvrantDroitAsf, minimumAsf, montantPleinAsf, parentSeulAsf, pensionsAlimentairesDuMois
} from '../../notions/prestations-familiales/asf.js'
import { verse } from '../../notions/prestations-familiales/crds.js'
import { condition, formula } from '../../rule.js'
import { inChildren, perMonth } from '../../units.js'
import { count, euros } from '../../words.js'

const article = (name: string, id: string) => ({
  title: `Code de la sécurité sociale, article ${name}`, url: `https://www.legifrance.gouv.fr/codes/article_lc/${id}`
})
const l523 = {
  title: 'Code de la sécurité sociale, articles L. 523-1 à L. 523-3',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/'
}
const d523 = article('D. 523-1', 'LEGIARTI000046498993')

export default formula({
  conditions: [
    condition({
      id: 'parent_isole',
      general: 'élever seul ses enfants, ailleurs qu’à Mayotte',
      source: l523,
      test: c => parentSeulAsf(c, moisCourant(c)),
      sentence (c, met) {
        if (met) return 'Vous ne vivez pas en couple.'
        return estEnCouple(c) ? 'Vous vivez en couple.' : 'L’allocation n’existe pas à Mayotte.'
      }
    }),
    condition({
      id: 'enfants',
      general: 'avoir un enfant à charge de moins de 20 ans',
      source: l523,
      compares: {
        value: c => enfantsOuvrantDroitAsf(c, moisCourant(c)).length,
        operator: '>',
        threshold: () => 0,
        unit: inChildren,
        from: 'l’âge de vos enfants et leurs ressources'
      },
      sentence: (c, met) => met
        ? `Vous avez ${count(enfantsOuvrantDroitAsf(c, moisCourant(c)).length, 'un enfant concerné', 'enfants concernés')}.`
        : 'Vous n’avez pas d’enfant à charge concerné.'
    }),
    condition({
      id: 'pension',
      general: 'ne recevoir aucune pension alimentaire, ou en recevoir une qui n’atteint pas le montant de l’allocation',
      source: d523,
      compares: {
        value: c => pensionsAlimentairesDuMois(c, moisCourant(c)),
        operator: '<',
        threshold: c => montantPleinAsf(c, moisCourant(c)) - c.value(minimumAsf),
        unit: perMonth,
        from: 'les pensions alimentaires que vous avez indiquées'
      },
      test: c => enfantsOuvrantDroitAsf(c, moisCourant(c)).length === 0 || asfDifferentielle(c, moisCourant(c)) > c.value(minimumAsf),
      sentence (c, met) {
        const pension = euros(pensionsAlimentairesDuMois(c, moisCourant(c)))
        if (!met) return `La pension alimentaire que vous recevez, ${pension} par mois, atteint le montant de l’allocation.`
        return pensionsAlimentairesDuMois(c, moisCourant(c)) === 0
          ? 'Vous ne recevez pas de pension alimentaire : l’allocation n’est pas réduite.'
          : `Vous recevez ${pension} de pension alimentaire par mois : l’allocation la complète.`
      }
    }),
    sejourPrestationsFamiliales
  ],
  amount (c, explain) {
    const month = moisCourant(c)
    explain(() => `Montant pour vos enfants : ${euros(montantPleinAsf(c, month))} par mois.`, d523)
    if (pensionsAlimentairesDuMois(c, month) > 0) explain(() => `La pension alimentaire en est retirée : ${euros(pensionsAlimentairesDuMois(c, month))}.`, l523)
    return verse(c, droitAsf(c, month), month, explain)
  }
})
