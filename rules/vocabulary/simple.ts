import { z } from 'zod'
import { condition, word, type Condition, type Rule } from '../rule.js'

interface Simple { id: string, general: string, test: (c: Rule) => boolean, yes: string, no: string }

/** A condition without fields: true or false of the person, with a sentence for each. */
export const simpleCondition = ({ id, general, test, yes, no }: Simple): Condition =>
  condition({ id, general, test, sentence: (_, met) => met ? yes : no })

/** The same as a word of the vocabulary. */
export const simpleWord = (definition: Simple) => word({
  schema: z.looseObject({ type: z.literal(definition.id) }),
  build: () => simpleCondition(definition)
})
