import type { Day } from '../../household/index.js'

export type Part = 'jour' | 'mois' | 'annee'
export type DayReading = { day: Day } | { part: Part, message: string }

const months = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre']
const labels: Record<Part, string> = { jour: 'le jour', mois: 'le mois', annee: 'l’année' }

/**
 * Reads a date as people type it: 1 or 01, « mars », or « 5/3/2004 » all in the first field. The century is never guessed.
 * Each way of being wrong has its own sentence, and the part that it concerns.
 */
export function readDay (typed: Record<Part, string>, today: Day): DayReading {
  const given = spread(typed)
  const empty = (['jour', 'mois', 'annee'] as const).filter(part => given[part] === '')
  if (empty.length === 3) return { part: 'jour', message: 'Indiquez la date : le jour, le mois et l’année.' }
  if (empty.length > 0) return { part: empty[0]!, message: `Il manque ${empty.map(part => labels[part]).join(' et ')}.` }
  const [day, month, year] = [wholeNumber(given.jour), monthNumber(given.mois), yearNumber(given.annee)]
  if (day === undefined) return { part: 'jour', message: `Le jour « ${given.jour} » n’est pas un nombre. Exemple : 14.` }
  if (month === undefined) return { part: 'mois', message: `Le mois « ${given.mois} » n’est pas reconnu. Exemple : 12 ou décembre.` }
  if (/^\d{2}$/.test(given.annee)) return { part: 'annee', message: `Écrivez l’année avec ses quatre chiffres : « ${given.annee} » peut être 19${given.annee} ou 20${given.annee}.` }
  if (year === undefined) return { part: 'annee', message: `L’année « ${given.annee} » n’est pas reconnue. Exemple : 2004.` }
  if (month < 1 || month > 12) return { part: 'mois', message: 'Le mois va de 1 à 12.' }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > last) return { part: 'jour', message: `Ce jour n’existe pas : ce mois-là va du 1 au ${last}.` }
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const message = implausible(iso, today)
  return message === undefined ? { day: iso } : { part: 'annee', message }
}

/** What is wrong with a day that somebody has lived. */
export function implausible (day: Day, today: Day): string | undefined {
  if (day < '1900') return 'L’année doit être 1900 ou après.'
  return day > today ? 'Cette date est dans le futur. Vérifiez le jour, le mois et l’année.' : undefined
}

/** « 5/3/2004 », « 05032004 », « le 5 mars 2004 » in the first field alone, « 3/2004 » in the second, or « 2004-03-05 ». */
function spread (typed: Record<Part, string>): Record<Part, string> {
  const plain = { jour: typed.jour.normalize('NFKC').trim(), mois: typed.mois.normalize('NFKC').trim(), annee: typed.annee.normalize('NFKC').trim() }
  if (plain.jour !== '' && plain.mois !== '' && plain.annee !== '') return plain
  const words = `${plain.jour} ${plain.mois} ${plain.annee}`.replace(/^\s*le\s/i, '').split(/[\s/.,-]+/u).filter(word => word !== '')
  const [first, second, third] = words.length === 1 ? digits(words[0]!) : words.length === 3 ? words : []
  if (first === undefined || second === undefined || third === undefined) return plain
  return first.length === 4 ? { annee: first, mois: second, jour: third } : { jour: first, mois: second, annee: third }
}

/** « 05032004 », « 050304 »: without separators. */
const digits = (typed: string): string[] => /^(\d\d)(\d\d)(\d{4}|\d\d)$/.exec(typed)?.slice(1) ?? []

const wholeNumber = (text: string): number | undefined => /^\d{1,9}$|^1er$/i.test(text) ? Number.parseInt(text, 10) : undefined

function monthNumber (text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const plain = text.normalize('NFD').replace(/\p{M}|\./gu, '').toLowerCase()
  // « jui » is June or July.
  const rank = plain.length < 3 || plain === 'jui' ? -1 : months.findIndex(month => month.startsWith(plain))
  return rank < 0 ? undefined : rank + 1
}

const yearNumber = (text: string): number | undefined => /^\d{4}$/.test(text) ? Number(text) : undefined
