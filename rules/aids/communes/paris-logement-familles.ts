import { logementPaye, parisien } from '../../notions/local/paris/conditions.js'
import { chargeNette } from '../../notions/local/paris/logement.js'
import { aideAuxFamilles } from '../../notions/local/paris/logement-familles.js'
import { condition, formula } from '../../rule.js'
import { euros } from '../../words.js'

const page = {
  title: 'Ville de Paris – Paris Logement Famille',
  url: 'https://www.paris.fr/pages/simulateur-mes-aides-gouv-fr-pour-la-ville-de-paris-3626/#paris-logement-familles'
}

export default formula({
  conditions: [
    parisien,
    logementPaye,
    condition({
      id: 'famille',
      general: 'avoir au moins deux enfants, ou un enfant handicapé, et des ressources sous le plafond',
      source: page,
      test: c => aideAuxFamilles(c) > 0,
      sentence: (_, met) => met ? 'Vos enfants et vos ressources ouvrent droit à l’aide.' : 'Vos enfants ou vos ressources n’ouvrent pas droit à l’aide.'
    })
  ],
  amount (c, explain) {
    explain(() => `${euros(aideAuxFamilles(c))} par mois au plus, dans la limite de ${euros(chargeNette(c))} que votre logement vous coûte.`, page)
    return Math.min(aideAuxFamilles(c), chargeNette(c))
  }
})
