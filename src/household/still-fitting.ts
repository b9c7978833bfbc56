import { z } from 'zod'
import type { Answers } from './answers.js'
import { fieldOf } from './fields/index.js'
import { isUnknown } from './unknown.js'

const children = z.array(z.string().regex(/^enfant_[\w-]{1,40}$/)).max(20).refine(ids => new Set(ids).size === ids.length)

/** What a fact may be; undefined for what this questionnaire does not know, which nobody reads. */
function schemaOf (fact: string): z.ZodType | undefined {
  if (fact === 'enfants') return children
  if (fact.endsWith('.code_postal')) return z.string()
  return fieldOf(fact)?.schema
}

/**
 * The answers that still make sense: an older version of the questionnaire may have kept them, and what it called a number
 * may be a choice today. The others are as good as not given, so that their questions are asked again. Of a list, what still fits is kept.
 */
export function stillFitting (answers: Answers): Answers {
  const fitting = new Map<string, unknown>()
  for (const [fact, value] of answers) {
    const schema = isUnknown(fact, value) ? undefined : schemaOf(fact)
    const kept = schema !== undefined && Array.isArray(value) && fact !== 'enfants' ? value.filter(one => schema.safeParse([one]).success) : value
    const read = schema?.safeParse(kept)
    if (read === undefined) fitting.set(fact, value)
    else if (read.success) fitting.set(fact, read.data)
  }
  if (fitting.get('enfants') === null) fitting.delete('enfants')
  return fitting
}
