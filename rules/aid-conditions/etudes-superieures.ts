import type { Source } from '../../src/engine/source.js'
import { dansLeSuperieur, suitDesEtudes } from '../notions/etudes/etudiant.js'
import { condition, type Condition } from '../rule.js'

/** The person studies after the baccalauréat. */
export const etudesSuperieures = (source: Source): Condition => condition({
  id: 'etudes_superieures',
  general: 'suivre des études supérieures',
  source,
  test: c => suitDesEtudes(c) && dansLeSuperieur(c),
  sentence: (c, met) => met ? 'Vous suivez des études supérieures.' : 'Vous ne suivez pas d’études supérieures.'
})
