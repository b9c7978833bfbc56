import { invalid, sent, type EncodeContext, type Encoder } from './wire.js'

/** The two strings that every version of DS understands (contract 3.3, Booleans). */
export const yesNo: Encoder = value => typeof value === 'boolean' ? sent(String(value), value ? 'Oui' : 'Non') : invalid

/** The option, byte for byte as /schema gives it; the words of the mapping differ by case or accents at most. */
function option (value: unknown, { field, descriptor }: EncodeContext): string | undefined {
  const words = field.values === undefined ? value : Object.hasOwn(field.values, String(value)) ? field.values[String(value)] : undefined
  if (typeof words !== 'string' || words.trim() === '') return undefined
  const options = descriptor.options ?? []
  const open = descriptor.otherOption === true || (field.advanced === true && options.length === 0)
  return open || options.includes(words) ? words : undefined
}

export const dropDown: Encoder = (value, context) => {
  const found = option(value, context)
  return found === undefined ? invalid : sent(found)
}

/** One item that DS does not know would lose the whole list (contract 3.2): all or nothing. */
export const severalOf: Encoder = (value, context) => {
  if (!Array.isArray(value) || value.length === 0) return invalid
  const found = [...new Set(value.map(item => option(item, context)))]
  return found.every(words => words !== undefined) ? { ok: true, wire: found, shown: found.join(', ') } : invalid
}
