import { etablissementSousContrat } from '../../../notions/local/occitanie.js'
import { condition, formula } from '../../../rule.js'

const page = { title: 'liO – Transport scolaire', url: 'https://lio.laregion.fr/transport-scolaire' }

export default formula({
  conditions: [
    condition({
      id: 'scolarite',
      general: 'être élève, de la maternelle au lycée',
      source: page,
      test: c => ['maternelle', 'primaire', 'college', 'lycee'].includes(c.household.demandeur.scolarite ?? ''),
      sentence: (_, met) => met ? 'Vous êtes élève.' : 'La carte est pour les élèves, de la maternelle au lycée.'
    }),
    etablissementSousContrat(page)
  ]
})
