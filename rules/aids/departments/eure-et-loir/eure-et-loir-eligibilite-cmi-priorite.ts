import { nonDemande } from '../../../notions/local/conditions.js'
import { nationalite, reglementAideSociale } from '../../../notions/local/eure-et-loir.js'
import { formula } from '../../../rule.js'

export default formula({
  conditions: [
    nationalite,
    nonDemande('station_debout', 'trouver la station debout pénible',
      'Le simulateur ne demande pas si rester debout vous est pénible : la maison départementale de l’autonomie l’évalue.', reglementAideSociale)
  ]
})
