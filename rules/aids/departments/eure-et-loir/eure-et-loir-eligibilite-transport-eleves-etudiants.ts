import { suitDesEtudes } from '../../../notions/etudes/etudiant.js'
import { reglementAideSociale } from '../../../notions/local/eure-et-loir.js'
import { condition, formula } from '../../../rule.js'

export default formula({
  conditions: [
    condition({
      id: 'etudes',
      general: 'être élève ou étudiant',
      source: reglementAideSociale,
      test: suitDesEtudes,
      sentence: (_, met) => met ? 'Vous êtes en études.' : 'L’aide est pour les élèves et les étudiants.'
    })
  ]
})
