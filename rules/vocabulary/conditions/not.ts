import { z } from 'zod'
import { not } from '../../../src/engine/outcome.js'
import { word } from '../../rule.js'

/** The opposite of the condition in `value`; unknown stays unknown. */
export default word({
  schema: z.looseObject({ type: z.literal('not'), value: z.looseObject({ type: z.string() }) }),
  build: ({ value }, { compile }) => {
    const opposite = compile(value)
    return {
      id: `not_${opposite.id}`,
      general: `ne pas remplir cette condition\u00a0: ${opposite.general}`,
      judge: c => not(opposite.judge(c)),
      explain: c => {
        const finding = opposite.explain(c)
        return { ...finding, id: `not_${finding.id}`, ...not(finding) }
      }
    }
  }
})
