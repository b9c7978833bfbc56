const partsIn = (timeZone: string) => new Intl.DateTimeFormat('sv-SE', {
  timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'longOffset'
})

const paris = partsIn('Europe/Paris')

/** "2026-09-15 09:00:00 +0200": Ruby's own way (contract 3.3), with the offset of the organisation's zone. */
export const rubyTime = (at: number, zone?: string): string => (zone === undefined ? paris : partsIn(zone)).format(at).replace(/GMT([+−-])(\d{2}):(\d{2})/, (_all, sign: string, hours: string, minutes: string) => `${sign === '+' ? '+' : '-'}${hours}${minutes}`)
export const dayOf = (at: number): string => rubyTime(at).slice(0, 10)
export const hourOf = (at: number): string => rubyTime(at).slice(11, 16)

const words = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
export const dayInWords = (at: number): string => words.format(at)

/** What `starts_at` may be in an address: with a zone, or the wall clock of Paris. */
export function timeOf (text: string): number {
  const [, day, time, zone] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(?::\d{2})?(?:\s?([+-]\d{2}):?\d{2})?/.exec(text) ?? []
  if (day === undefined) return NaN
  if (zone !== undefined) return Date.parse(`${day}T${time}:00${zone}:00`)
  const summer = Date.parse(`${day}T${time}:00+02:00`)
  return rubyTime(summer).startsWith(`${day} ${time}`) ? summer : Date.parse(`${day}T${time}:00+01:00`)
}
