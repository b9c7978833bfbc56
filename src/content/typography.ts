const NBSP = '\u00a0'

/**
 * French typography, where the author typed as on a typewriter. No-break spaces: before « ? ! ; : » % € », after « and n°, between the
 * groups of a number; an author's own choice stays, and nothing is inserted where there was no space (https://, 12:30). Apostrophes
 * between two letters, straight quotes, three dots; the accent of the capitals that begin our commonest words.
 */
export const typography = (text: string): string => text
  .replace(/"([^"]+)"/g, `«${NBSP}$1${NBSP}»`)
  .replace(/\.{3}/g, '…')
  .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
  .replace(/ (?=[?!;:»%€])/g, NBSP)
  .replace(/(?<=«|n°) /g, NBSP)
  .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NBSP)
  .replace(/(?<!\p{L})E(?=tats?(?!\p{L})|coles?(?!\p{L})|tud(?:es?|iante?s?)(?!\p{L})|tang|meraude|quipement|nergie|pargne)/gu, 'É')
  .replace(/(?<!\p{L})I(?=les?(?!\p{L}))/gu, 'Î')
  .replace(/(?<=^|[.!?] )A (?=\p{Ll})/gu, 'À ')

/** The same for a template, where a value may be a number, or missing. */
export const printed = (value: unknown): unknown => typeof value === 'string' ? typography(value) : value
