import { sejourPrestationsFamiliales } from '../../aid-conditions/sejour-prestations-familiales.js'
import { moisCourant } from '../../notions/periodes.js'
import { cumulPossibleCf, droitCf } from '../../notions/prestations-familiales/cf.js'
import {
  cfMajore, enfantsOuvrantDroitCf, plafondCf, ressourcesSansCf, ressourcesCf
} from '../../notions/prestations-familiales/complement-familial.js'
import { verse } from '../../notions/prestations-familiales/crds.js'
import { condition, formula } from '../../rule.js'
import { perYear } from '../../units.js'
import { euros } from '../../words.js'

const css = (articles: string) => ({
  title: `Code de la sécurité sociale, ${articles}`, url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/'
})

export default formula({
  conditions: [
    condition({
      id: 'enfants',
      general: 'avoir trois enfants de 3 à 20 ans ; outre-mer, un enfant de 3 ou 4 ans et aucun plus jeune',
      source: css('articles L. 522-1 et L. 755-16'),
      test: c => enfantsOuvrantDroitCf(c, moisCourant(c)),
      sentence: (c, met) => met
        ? 'L’âge et le nombre de vos enfants ouvrent le droit.'
        : 'L’âge et le nombre de vos enfants n’ouvrent pas le droit.'
    }),
    condition({
      id: 'cumul',
      general: 'ne pas toucher l’allocation de base de la Paje ni la PreParE',
      source: css('article L. 532-1'),
      test: c => cumulPossibleCf(c, moisCourant(c)),
      sentence: (c, met) => met
        ? 'Le complément familial n’est pas remplacé par une prestation de jeune enfant.'
        : 'Une prestation pour votre jeune enfant le remplace.'
    }),
    condition({
      id: 'ressources',
      general: 'avoir des ressources sous un plafond',
      source: css('articles L. 522-1 et R. 522-2'),
      compares: {
        value: c => ressourcesCf(c, moisCourant(c)),
        operator: '<',
        threshold: c => ressourcesSansCf(c, moisCourant(c)),
        unit: perYear,
        from: 'vos ressources de l’année N-2'
      },
      sentence: c => `Vos ressources de l’année N-2 sont estimées à ${euros(Math.round(ressourcesCf(c, moisCourant(c))))} ; ` +
        `le plafond est de ${euros(Math.round(plafondCf(c, moisCourant(c))))}.`
    }),
    sejourPrestationsFamiliales
  ],
  amount (c, explain) {
    const majore = cfMajore(c, moisCourant(c)) > 0
    explain(() => majore
      ? 'Montant majoré : vos ressources sont sous la moitié du plafond.'
      : 'Montant de base, réduit si vos ressources dépassent un peu le plafond.', css('articles D. 522-1 et L. 522-3'))
    return verse(c, droitCf(c, moisCourant(c)), moisCourant(c), explain)
  }
})
