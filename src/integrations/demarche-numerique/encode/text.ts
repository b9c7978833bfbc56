import { invalid, sent, type Encoder } from './wire.js'

/** Of several lines, in characters; said beside the field. The service has no limit, nor has a line. What is longer is refused, never cut. */
export const longestText = 10_000

// Control and invisible formatting characters, which a form would carry unseen.
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/gu
const oneLine = (value: unknown): string => String(value).normalize('NFC').replace(/[\s\u2028\u2029]+/g, ' ').replace(unseen, '').trim()
const lines = (value: unknown): string => String(value).normalize('NFC').split(/\r\n|\r|\n|\u2028|\u2029/)
  .map(line => line.replace(/\t/g, ' ').replace(unseen, '').trimEnd()).join('\n').trim()

const readable = (value: unknown): boolean => typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
const text = (clean: (value: unknown) => string, most: number): Encoder => (value, { field: { longest = most } }) => {
  const cleaned = readable(value) ? clean(value) : ''
  if ([...cleaned].length > longest) return { ok: false, why: 'trop_long' }
  return cleaned === '' ? invalid : sent(cleaned)
}

/** One line, or a value of a choice in the words of the mapping. */
export const line: Encoder = (value, context) => {
  const { values } = context.field
  if (values === undefined) return text(oneLine, Infinity)(value, context)
  const words = typeof value === 'string' && Object.hasOwn(values, value) ? values[value] : undefined
  return words === undefined ? invalid : sent(words)
}

export const paragraphs = text(lines, longestText)

/** Only what the mapping's pattern accepts: DS keeps anything, and refuses it when the file is sent (contract 3.2). */
export const formatted: Encoder = (value, context) => {
  const { pattern } = context.field
  const cleaned = line(value, context)
  if (!cleaned.ok) return cleaned
  return pattern !== undefined && new RegExp(`^(?:${pattern})$`, 'u').test(String(cleaned.wire)) ? cleaned : invalid
}
