import { etablissementSousContrat } from '../../../notions/local/occitanie.js'
import { formula } from '../../../rule.js'

export default formula({
  conditions: [etablissementSousContrat({ title: 'Région Occitanie – La Carte Jeune Région', url: 'https://www.laregion.fr/la-carte-jeune-region-c-est-quoi-35189' })]
})
