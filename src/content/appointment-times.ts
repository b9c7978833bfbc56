import { mainland, wallClock } from '../clock.js'
import { dateInWords } from './dates.js'

const weekday = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', weekday: 'long' })

/** Where an appointment takes place, whatever the clock of the server: "2026-09-15" and "09:30" there. `zone`: an IANA time zone. */
function there (instant: string, zone: string): [day: string, time: string] {
  const [day = '', time = ''] = wallClock(new Date(instant), zone).split(' ')
  return [day, time]
}

export const dayOf = (instant: string, zone: string): string => there(instant, zone)[0]

/** « mardi 15 septembre 2026 » */
export const weekdayInWords = (day: string): string => `${weekday.format(new Date(`${day}T00:00:00Z`))} ${dateInWords(day)}`

/** « 9 h », « 14 h 30 » */
export function hourInWords (instant: string, zone: string): string {
  const [hours = '', minutes = ''] = there(instant, zone)[1].split(':')
  return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`
}

/** As people name the hour of a place. */
const named: Readonly<Record<string, string>> = {
  'Europe/Paris': 'heure de Paris',
  'America/Guadeloupe': 'heure de la Guadeloupe',
  'America/Martinique': 'heure de la Martinique',
  'America/Cayenne': 'heure de la Guyane',
  'America/Miquelon': 'heure de Saint-Pierre-et-Miquelon',
  'America/St_Barthelemy': 'heure de Saint-Barthélemy',
  'America/Marigot': 'heure de Saint-Martin',
  'Indian/Reunion': 'heure de La Réunion',
  'Indian/Mayotte': 'heure de Mayotte',
  'Pacific/Wallis': 'heure de Wallis-et-Futuna',
  'Pacific/Tahiti': 'heure de Tahiti',
  'Pacific/Noumea': 'heure de la Nouvelle-Calédonie'
}

/** « heure de La Réunion », where it is not that of the mainland. */
export const zoneInWords = (zone: string): string | undefined =>
  zone === mainland ? undefined : named[zone] ?? `heure locale, ${zone.split('/').at(-1)!.replaceAll('_', ' ')}`

/** « mardi 15 septembre 2026 à 9 h », « …, heure de La Réunion » */
export function momentInWords (instant: string, zone: string): string {
  const where = zoneInWords(zone)
  return `${weekdayInWords(dayOf(instant, zone))} à ${hourInWords(instant, zone)}${where === undefined ? '' : `, ${where}`}`
}

/** The same, as a day further on. */
export const daysAfter = (day: string, count: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
