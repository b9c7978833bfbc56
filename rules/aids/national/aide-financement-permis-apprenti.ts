import { ageDuDemandeur } from '../../aid-conditions/age.js'
import { condition, formula, parameter } from '../../rule.js'
import { euros } from '../../words.js'

const montant = parameter('permis/apprenti-montant')
const ageMinimum = parameter('permis/apprenti-age-minimum')
const decret = { title: 'Décret n° 2019-1 du 3 janvier 2019, article 1', url: 'https://www.legifrance.gouv.fr/eli/decret/2019/1/3/MTRD1835610D/jo/texte' }

export default formula({
  conditions: [
    ageDuDemandeur({ source: decret, general: 'avoir 18 ans', minimum: c => c.value(ageMinimum) }),
    condition({
      id: 'apprentissage',
      general: 'être en contrat d’apprentissage',
      source: decret,
      test: c => c.household.demandeur._contratAlternance === 'apprenti',
      sentence: (c, met) => met ? 'Vous êtes en apprentissage.' : 'Vous n’êtes pas en apprentissage.'
    })
  ],
  amount (c, explain) {
    explain(() => `Le montant est le même pour tout le monde : ${euros(c.value(montant))}.`, decret)
    return c.value(montant)
  }
})
