import { dateInWords } from './dates.js'

const wallClock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })
const weekday = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', weekday: 'long' })

/** Where an appointment takes place, whatever the clock of the server: "2026-09-15" and "09:30" in Paris. */
function inParis (instant: string): [day: string, time: string] {
  const [day = '', time = ''] = wallClock.format(new Date(instant)).split(' ')
  return [day, time]
}

export const dayOf = (instant: string): string => inParis(instant)[0]

/** « mardi 15 septembre 2026 » */
export const weekdayInWords = (day: string): string => `${weekday.format(new Date(`${day}T00:00:00Z`))} ${dateInWords(day)}`

/** « 9 h », « 14 h 30 » */
export function hourInWords (instant: string): string {
  const [hours = '', minutes = ''] = inParis(instant)[1].split(':')
  return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`
}

/** « mardi 15 septembre 2026 à 9 h » */
export const momentInWords = (instant: string): string => `${weekdayInWords(dayOf(instant))} à ${hourInWords(instant)}`

/** The same, as a day further on. */
export const daysAfter = (day: string, count: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
