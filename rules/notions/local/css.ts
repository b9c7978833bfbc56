import { condition, type Condition } from '../../rule.js'
import { aDroitALaCss } from './droits.js'

/** A mutual insurance negotiated for the inhabitants is of no use to whoever has the free or low-cost one. */
export const sansCss: Condition = condition({
  id: 'sans_css',
  general: 'ne pas avoir droit à la Complémentaire santé solidaire',
  test: c => !aDroitALaCss(c),
  sentence: (_, met) => met
    ? 'D’après vos réponses, la Complémentaire santé solidaire, plus avantageuse, ne vous est pas ouverte.'
    : 'Vous avez droit à la Complémentaire santé solidaire, plus avantageuse.'
})
