import type { Case } from '../../household/index.js'

/** Facts by question id as the field exchanges them: what `readAnswers` reads back. */
export const exchanged = (answers: ReadonlyMap<string, unknown>): Case['answers'] => [...answers].flatMap(([id, value]): Case['answers'] => {
  if (id === 'enfants') return [{ entityName: 'enfants', value: (value as readonly string[]).length }]
  // Both follow from other answers.
  if (id.endsWith('.code_postal') || id === 'enfants.liste') return []
  const [entityName, ...rest] = id.split('.')
  return [{ entityName: entityName!, ...rest.length === 2 ? { id: rest[0]! } : {}, fieldName: rest.at(-1)!, value }]
})
