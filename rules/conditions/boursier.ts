import type { Source } from '../../src/engine/source.js'
import { boursier } from '../notions/boursier.js'
import { condition, type Condition } from '../rule.js'

/** The person has a grant, or is entitled to one. */
export const avoirUneBourse = (source: Source): Condition => condition({
  id: 'boursier',
  general: 'avoir une bourse, ou y avoir droit',
  source,
  test: boursier,
  sentence: (c, met) => met ? 'Vous avez une bourse, ou vous y avez droit.' : 'Vous n’avez pas de bourse et n’y avez pas droit d’après vos réponses.'
})
