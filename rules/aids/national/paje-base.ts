import { sejourPrestationsFamiliales } from '../../aid-conditions/sejour-prestations-familiales.js'
import { moisCourant } from '../../notions/periodes.js'
import { baseRessourcesPrestationsFamiliales } from '../../notions/prestations-familiales/base-ressources-prestations-familiales.js'
import { verse } from '../../notions/prestations-familiales/crds.js'
import { ageLimitePaje, droitPajeBase, plafondPajeBase, unJeuneEnfant } from '../../notions/prestations-familiales/paje-base.js'
import { condition, formula } from '../../rule.js'
import { perYear } from '../../units.js'
import { euros } from '../../words.js'

const l531 = {
  title: 'Code de la sécurité sociale, article L. 531-3',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036393143'
}
const d531 = {
  title: 'Code de la sécurité sociale, article D. 531-3',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036852559/2018-04-01/'
}

export default formula({
  conditions: [
    condition({
      id: 'enfant',
      general: 'avoir un enfant de moins de trois ans',
      source: l531,
      threshold: c => `moins de ${c.value(ageLimitePaje)} ans`,
      test: c => unJeuneEnfant(c, moisCourant(c)),
      sentence: (c, met) => met ? 'Vous avez un jeune enfant.' : `Vous n’avez pas d’enfant de moins de ${c.value(ageLimitePaje)} ans.`
    }),
    condition({
      id: 'ressources',
      general: 'avoir des ressources sous un plafond',
      source: l531,
      compares: {
        value: c => baseRessourcesPrestationsFamiliales(c, moisCourant(c)),
        operator: '<=',
        threshold: c => plafondPajeBase(c, moisCourant(c), 'taux_partiel'),
        unit: perYear,
        from: 'vos ressources de l’année N-2'
      },
      sentence: c => 'Vos ressources de l’année N-2 sont estimées à ' +
        `${euros(Math.round(baseRessourcesPrestationsFamiliales(c, moisCourant(c))))} ; ` +
        `le plafond est de ${euros(Math.round(plafondPajeBase(c, moisCourant(c), 'taux_partiel')))}.`
    }),
    sejourPrestationsFamiliales
  ],
  amount (c, explain) {
    const month = moisCourant(c)
    const plein = baseRessourcesPrestationsFamiliales(c, month) <= plafondPajeBase(c, month, 'taux_plein')
    explain(() => plein
      ? `Taux plein : vos ressources restent sous ${euros(Math.round(plafondPajeBase(c, month, 'taux_plein')))}.`
      : `Taux partiel, la moitié : vos ressources dépassent ${euros(Math.round(plafondPajeBase(c, month, 'taux_plein')))}.`, d531)
    return verse(c, droitPajeBase(c, month), month, explain)
  }
})
