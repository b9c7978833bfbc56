import { nonDemande } from '../../../notions/local/conditions.js'
import { nationalite, reglementAideSociale } from '../../../notions/local/eure-et-loir.js'
import { formula } from '../../../rule.js'

export default formula({
  conditions: [
    nationalite,
    nonDemande('apa', 'recevoir l’allocation personnalisée d’autonomie, en GIR 1 ou 2',
      'Le simulateur ne demande pas si vous recevez l’allocation personnalisée d’autonomie : le Département donne la carte avec elle.',
      reglementAideSociale)
  ]
})
