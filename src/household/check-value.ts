import { entities } from './fields/index.js'

/** A value that cannot be read, with the place where it stands in the list of answers. */
export class AnswerError extends Error {
  constructor (readonly path: string, readonly reason: string) {
    super(`${path} : ${reason}`)
    this.name = 'AnswerError'
  }
}

/** Checks one value against its field. Throws AnswerError. */
export function checkValue (entity: string, field: string, value: unknown, path: string): unknown {
  const fields = entities[entity]?.fields ?? {}
  const known = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (known === undefined) throw new AnswerError(path, `question inconnue : ${entity}.${field}`)
  if (value === null || value === known.unknown) return value
  const result = known.schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  throw new AnswerError([path, 'value', ...issue.path.map(String)].join('.'), issue.message)
}
