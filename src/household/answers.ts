import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { AnswerError } from './check-value.js'
import { expand, type Exchanged } from './exchange.js'

/** Answers by question id: "individu.demandeur.activite", "famille.en_couple", "enfants" (ids of the children). */
export type Answers = ReadonlyMap<string, unknown>

/** One answer as the field exchanges it. */
export const answerSchema = z.object({
  entityName: z.string(),
  id: z.string().optional(),
  fieldName: z.string().optional(),
  value: z.unknown()
})

/** A case to evaluate: its date and what was answered. */
export const caseSchema = z.object({
  id: z.string().default(''),
  dateDeValeur: z.string().regex(/^\d{4}-\d{2}-\d{2}/).transform(date => date.slice(0, 10)).pipe(z.iso.date()),
  answers: z.array(answerSchema).max(2000)
})
export type Case = z.infer<typeof caseSchema>

/** Reads exchanged answers. `null` is « je ne sais pas ». Throws AnswerError on an unknown field, a wrong value, or a question answered twice. */
export function readAnswers (list: readonly Exchanged[]): Answers {
  const answers = new Map<string, unknown>()
  list.forEach((answer, rank) => {
    for (const { id, value } of expand(answer, rank)) {
      if (answers.has(id) && !isDeepStrictEqual(answers.get(id), value)) throw new AnswerError(`answers.${rank}`, `deux réponses différentes à la question ${id}`)
      answers.set(id, value)
    }
  })
  if (answers.has('enfants')) answers.set('enfants', children(answers))
  return answers
}

/** The children's ids: those that answers speak of, as many as were counted. */
function children (answers: Answers): string[] {
  const count = Number(answers.get('enfants'))
  const spoken = [...answers.keys()].flatMap(id => /^individu\.(enfant_[^.]+)\./.exec(id)?.[1] ?? [])
  const ids = [...new Set(spoken)]
  for (let rank = 0; ids.length < count; rank++) {
    if (!ids.includes(`enfant_${rank}`)) ids.push(`enfant_${rank}`)
  }
  return ids.slice(0, count)
}
