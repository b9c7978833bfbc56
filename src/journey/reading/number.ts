import { inFrench } from '../../household/index.js'

export type NumberReading = { value: number } | { message: string }

export interface NumberRules {
  /** « votre salaire », « le loyer »: what is asked, for the sentences. */
  what: string
  min?: number
  max?: number
  whole?: boolean
  /** Zero is no answer: nobody is told to write it. */
  needed?: boolean
}

/** U+00A0, U+202F and ordinary spaces, the apostrophe some people put between thousands, and the unit. */
const noise = /[\s\u00a0\u202f'’_]|€|euros?|eur/giu

/**
 * Reads an amount or a count as people type it: « 1 234,50 € », « 1.234,50 », « 1234.5 »; « -850 » where it may be a loss.
 * Each way of being wrong has its own sentence.
 */
export function readNumber (typed: string, { what, min = 0, max = 10_000_000, whole = false, needed = false }: NumberRules): NumberReading {
  const signed = typed.normalize('NFKC').replace(noise, '').replace(/(,-|,--)$/, '')
  const negative = /^[-−–]/.test(signed)
  const bare = negative && min < 0 ? signed.slice(1) : signed
  if (bare === '') return { message: typed.trim() === '' ? needed ? `Indiquez ${what}.` : `Indiquez ${what}. Écrivez 0 s’il n’y en a pas.` : `Écrivez ${what} en chiffres, par exemple 850.` }
  if (negative && min >= 0) return { message: `Le nombre ne peut pas être négatif. Écrivez ${what} sans le signe moins.` }
  if (/[a-zà-ÿ]/i.test(bare)) return { message: `Écrivez ${what} en chiffres seulement, par exemple ${whole ? '2' : '850 ou 850,50'}.` }
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(bare)) return { message: `« ${typed.trim()} » peut se lire de deux façons. Écrivez ${signed.replace('.', '')} ou ${signed.replace('.', ',').slice(0, -1)}.` }
  const plain = thousands(bare)
  if (!/^\d+([.,]\d*)?$|^[.,]\d+$/.test(plain)) return { message: `« ${typed.trim()} » n’est pas un nombre que nous savons lire. Exemple : ${whole ? '2' : '1 234,50'}.` }
  const value = Number(plain.replace(',', '.')) * (bare === signed ? 1 : -1)
  if (whole && !Number.isInteger(value)) return { message: 'Écrivez un nombre entier, sans virgule.' }
  if (value < min) return { message: `Le nombre doit être au moins ${min}.` }
  if (value > max) return { message: `Le nombre semble trop grand (${inFrench(max)} au plus). Vérifiez ${what}.` }
  return { value: Math.round(value * 100) / 100 }
}

/** « 1.234,50 », « 1.234.567 », « 1,234.50 »: signs between thousands. A lone dot is a decimal point. */
function thousands (text: string): string {
  if (/^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(\.\d{3}){2,}$/.test(text)) return text.replaceAll('.', '')
  return /^\d{1,3}(,\d{3})+\.\d{1,2}$/.test(text) ? text.replaceAll(',', '') : text
}
