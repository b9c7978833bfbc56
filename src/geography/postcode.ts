export type ParsedPostcode = { ok: true; code: string } | { ok: false; reason: 'vide' | 'format' }

// Spaces of every kind, invisible marks that come with a paste, dots, dashes, commas.
const SEPARATORS = /[\s\p{Cf}\p{P}]/gu
const POSTCODE = /^(?:FR?)?(\d{5})$/i

/**
 * Reads what people type: « 75 011 », « 75.011 », « F-75011 ».
 * A lost leading zero (« 1000 ») is a format error: guessing it would send to another département.
 */
export function parsePostcode (text: string): ParsedPostcode {
  const typed = text.normalize('NFKC').replace(SEPARATORS, '')
  if (typed === '') return { ok: false, reason: 'vide' }
  const code = POSTCODE.exec(typed)?.[1]
  return code === undefined ? { ok: false, reason: 'format' } : { ok: true, code }
}
