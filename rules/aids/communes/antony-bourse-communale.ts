import { enfantsDuMenage } from '../../notions/enfants.js'
import { ressourcesSousLePlafondAntony, sansMontant } from '../../notions/local/antony.js'
import { condition, formula } from '../../rule.js'

export default formula({
  conditions: [
    condition({
      id: 'eleve',
      general: 'avoir un enfant au collège ou au lycée',
      source: { title: 'Ville d’Antony – Bourse de restauration scolaire', url: 'https://www.ville-antony.fr/bourses-communales#restaurationscolaire' },
      test: c => enfantsDuMenage(c).some(({ scolarite }) => scolarite === 'college' || scolarite === 'lycee'),
      sentence: (_, met) => met ? 'Vous avez un enfant au collège ou au lycée.' : 'Vous n’avez pas d’enfant au collège ou au lycée.'
    }),
    ressourcesSousLePlafondAntony
  ],
  amount: c => sansMontant(c)
})
