import type { Aid } from '../../../rules/catalogue.js'

/** Kinds of aid, as a person would look for them; the first that fits. */
export const kinds = {
  mensuelle: 'De l’argent chaque mois',
  annuelle: 'De l’argent chaque année',
  ponctuelle: 'De l’argent en une fois ou pour un projet',
  droit: 'Un droit, une réduction ou un service'
} as const
export type Kind = keyof typeof kinds

/** What the form sends. */
export interface Searched { mots: string, code_postal: string, genre: Kind | '', institution: string }

export const kindOf = ({ text }: Aid): Kind => {
  if (text.type === 'bool' || (text.unit ?? '€') !== '€' || text.participation) return 'droit'
  return text.periodicite === 'autre' ? 'ponctuelle' : text.periodicite
}

/** Lower case, without accents, ligatures or punctuation: « Évry » and « evry », « cœur » and « coeur » are the same word. */
export const plain = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/[^a-z0-9]+/g, ' ').trim()

const quoted = (words: string): string => `«\u00a0${words.trim()}\u00a0»`

/** The title of a list: what was looked for, so that two tabs are not called the same. */
export const titleOf = ({ mots, code_postal: postcode, genre, institution }: Searched, page: number): string => [
  plain(mots) === '' ? 'Toutes les aides' : `Aides\u00a0: ${quoted(mots)}`,
  ...postcode.trim() === '' ? [] : [`code postal ${postcode.trim()}`],
  ...genre === '' ? [] : [kinds[genre].toLowerCase()],
  ...institution.trim() === '' ? [] : [`organisme ${quoted(institution)}`],
  ...page > 1 ? [`page ${page}`] : []
].join(', ')

const texts = new WeakMap<Aid, string>()

/** What an aid says of itself, made plain once: a thousand of them at each search would keep the next person waiting. */
function textOf (aid: Aid): string {
  const known = texts.get(aid) ?? plain(`${aid.text.label} ${aid.institution.name} ${aid.text.description}`)
  texts.set(aid, known)
  return known
}

/** Aids that say every word of the search, in their label, description or institution. */
export function saying (aids: readonly Aid[], search: string): Aid[] {
  const words = plain(search).split(' ').filter(word => word.length > 1)
  if (words.length === 0) return [...aids]
  return aids.filter(aid => words.every(word => textOf(aid).includes(word.length > 4 ? word.replace(/s$/, '') : word)))
}
