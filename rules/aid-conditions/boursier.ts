import type { Source } from '../../src/engine/source.js'
import { etudiantBoursier } from '../notions/etudes/boursier.js'
import { condition, type Condition } from '../rule.js'

/** The person has a grant, or is entitled to one. */
export const avoirUneBourse = (source: Source): Condition => condition({
  id: 'boursier',
  general: 'avoir une bourse de l’enseignement supérieur, ou y avoir droit',
  source,
  test: etudiantBoursier,
  sentence: (c, met) => met ? 'Vous avez une bourse de l’enseignement supérieur, ou vous y avez droit.' : 'D’après vos réponses, vous n’avez pas de bourse de l’enseignement supérieur et n’y avez pas droit.'
})
