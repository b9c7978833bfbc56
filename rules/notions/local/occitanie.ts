import type { Source } from '../../../src/engine/source.js'
import { condition, type Condition } from '../../rule.js'
import { publicOuSousContrat } from '../etudes/etudiant.js'

/** Public school, or private one under contract with the State. */
export const etablissementSousContrat = (source: Source): Condition => condition({
  id: 'etablissement',
  general: 'étudier dans un établissement public, ou privé sous contrat avec l’État',
  source,
  test: publicOuSousContrat,
  sentence: (_, met) => met
    ? 'Votre établissement est public, ou privé sous contrat.'
    : 'Votre établissement n’est ni public, ni privé sous contrat.'
})
