import { z } from 'zod'
import { months } from './payment.js'
import { sourceSchema } from './source.js'

const dayOfYear = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'jour de l’année attendu, le mois d’abord : « 03-01 » pour le 1er mars')
  .refine(day => !Number.isNaN(Date.parse(`2024-${day}`)) && new Date(`2024-${day}`).toISOString().slice(5, 10) === day, 'ce jour n’existe pas')

const period = z.strictObject({ du: dayOfYear, au: dayOfYear })
/** The year that the source speaks of, where it announces one season: another year's dates are not known. */
const year = z.int().min(2020).max(2100)

/** When it can be asked for: all year; on some days of each year; or nobody said it for this year (`raison` completes « à vérifier : … »). */
export const openingSchema = z.union([
  z.strictObject({ toute_l_annee: z.literal(true), source: sourceSchema.optional() }),
  z.strictObject({ periodes: z.array(period).min(1), annee: year.optional(), source: sourceSchema }),
  z.strictObject({ a_verifier: z.string().trim().min(1), source: sourceSchema.optional() })
], { error: 'il faut « toute_l_annee: true », « periodes: » (du, au ; annee si la source n’annonce qu’une année) avec leur source, ou « a_verifier: » et pourquoi' })
export type OpeningFile = z.infer<typeof openingSchema>

/**
 * On a day: open (until `until` when it closes within the year), closed until `opens`, or not known and why. Days are ISO.
 * Nobody filled the field: `unsaid`.
 */
export type Opening =
  | { state: 'open', until?: string }
  | { state: 'closed', opens: string }
  | { state: 'unknown', reason: string }
  | { state: 'unsaid' }

export function openingOn (file: OpeningFile | null | undefined, day: string): Opening {
  if (file == null) return { state: 'unsaid' }
  if ('toute_l_annee' in file) return { state: 'open' }
  if ('a_verifier' in file) return { state: 'unknown', reason: file.a_verifier }
  if (file.annee !== undefined && file.annee !== Number(day.slice(0, 4))) return { state: 'unknown', reason: announced(file.annee, file.periodes) }
  const here = file.periodes.find(period => contains(period, day))
  if (here !== undefined) return { state: 'open', until: next(here.au, day) }
  return { state: 'closed', opens: file.periodes.map(({ du }) => next(du, day)).sort()[0]! }
}

/** What is known all the same: the season of the year that was read. */
const announced = (year: number, periods: readonly z.infer<typeof period>[]): string =>
  `nous n’avons lu que les dates de ${year}, ${periods.map(({ du, au }) => `du ${dayOfMonth(du)} au ${dayOfMonth(au)}`).join(' et ')}`

const dayOfMonth = (day: string): string => `${day.slice(3) === '01' ? '1er' : Number(day.slice(3))} ${months[Number(day.slice(0, 2)) - 1]!}`

/** A period may pass over 31 December: from 10-01 to 02-28. */
function contains ({ du, au }: z.infer<typeof period>, day: string): boolean {
  const now = day.slice(5)
  return du <= au ? du <= now && now <= au : du <= now || now <= au
}

/** The next time that a day of the year comes, this one included. 29 February comes on the 28th of other years. */
function next (dayOfYear: string, day: string): string {
  const year = Number(day.slice(0, 4))
  const on = (year: number): string => dayOfYear === '02-29' && !isLeap(year) ? `${year}-02-28` : `${year}-${dayOfYear}`
  return on(year) >= day ? on(year) : on(year + 1)
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
