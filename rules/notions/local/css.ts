import { condition, type Condition } from '../../rule.js'
import { aDroitALaCss } from './droits.js'

/** A mutual insurance negotiated for the inhabitants is of no use to whoever has the free or low-cost one. */
export const sansCss: Condition = condition({
  id: 'sans_css',
  general: 'ne pas avoir droit à la Complémentaire santé solidaire',
  test: c => !aDroitALaCss(c),
  sentence: (_, met) => met
    ? 'Vous n’avez pas droit à la Complémentaire santé solidaire.'
    : 'Vous avez droit à la Complémentaire santé solidaire, plus avantageuse.'
})
