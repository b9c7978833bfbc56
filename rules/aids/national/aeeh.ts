import { sejourPrestationsFamiliales } from '../../aid-conditions/sejour-prestations-familiales.js'
import { moisCourant } from '../../notions/periodes.js'
import { droitAeeh, enfantsOuvrantDroitAeeh } from '../../notions/prestations-familiales/aeeh.js'
import { condition, formula } from '../../rule.js'
import { inChildren } from '../../units.js'
import { euros } from '../../words.js'

const css = {
  title: 'Code de la sécurité sociale, articles L. 541-1 et R. 541-1',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000045087770'
}

export default formula({
  conditions: [
    condition({
      id: 'enfants',
      general: 'avoir un enfant de moins de 20 ans dont le taux d’incapacité est de 80 % au moins, ou de 50 % avec un accompagnement reconnu par la MDPH',
      source: css,
      compares: {
        value: c => enfantsOuvrantDroitAeeh(c, moisCourant(c)).length,
        operator: '>',
        threshold: () => 0,
        unit: inChildren,
        from: 'l’âge et le taux d’incapacité de vos enfants'
      },
      sentence: (c, met) => met ? 'Vous avez un enfant handicapé.' : 'Vous n’avez pas déclaré d’enfant handicapé concerné.'
    }),
    sejourPrestationsFamiliales
  ],
  amount (c, explain) {
    explain(() => `Montant de base : ${euros(droitAeeh(c, moisCourant(c)))} par mois, sans complément.`, css)
    return droitAeeh(c, moisCourant(c))
  }
})
