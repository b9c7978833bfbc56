/** ISO day ("2026-09-15") and ISO month ("2026-09"). Compared as text: no time zone, no 31/02 rolling over. */
export type Day = string
export type Month = string

export const monthOf = (day: Day): Month => day.slice(0, 7)
export const yearOf = (day: Day | Month): number => digits(day, 0, 4)
export const firstDay = (month: Month): Day => `${month}-01`

/** A number written in a day or a month, read digit by digit: rules do it thousands of times, and cutting the text first costs ten times as much. */
function digits (text: Day | Month, from: number, to: number): number {
  let number = 0
  for (let rank = from; rank < to; rank++) number = number * 10 + text.charCodeAt(rank) - zero
  return number
}
const zero = '0'.charCodeAt(0)

/** The calendar: a month by its rank since year 0, written once. Rules go through the same months thousands of times. */
const calendar = new Map<number, Month>()
const rankOf = (month: Month): number => yearOf(month) * 12 + digits(month, 5, 7) - 1

function monthAt (rank: number): Month {
  const known = calendar.get(rank)
  if (known !== undefined) return known
  const month = `${String(Math.floor(rank / 12)).padStart(4, '0')}-${String(rank % 12 + 1).padStart(2, '0')}`
  calendar.set(rank, month)
  return month
}

/** The month `count` months later (earlier when negative). */
export const addMonths = (month: Month, count: number): Month => monthAt(rankOf(month) + count)

/** The `count` months before `month`, the latest first, `month` left out. */
export function monthsBefore (month: Month, count: number): Month[] {
  const months: Month[] = []
  const rank = rankOf(month)
  for (let back = 1; back <= count; back++) months.push(monthAt(rank - back))
  return months
}

/** The twelve months of a year. */
export function monthsOf (year: number): Month[] {
  const months: Month[] = []
  for (let rank = 0; rank < 12; rank++) months.push(monthAt(year * 12 + rank))
  return months
}

/** Whole months from `from` to `to`. */
export function monthsBetween (from: Day, to: Day): number {
  const months = rankOf(to) - rankOf(from)
  return to.slice(8, 10) < from.slice(8, 10) ? months - 1 : months
}

/** Age in whole years on `at`. */
export const ageOn = (born: Day, at: Day): number => Math.floor(monthsBetween(born, at) / 12)

const shown = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
const shownMonth = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })
/** « 15 septembre 2026 », « 1er octobre 2026 ». */
export const dayInWords = (day: Day): string => shown.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ')
/** « septembre 2026 ». */
export const monthInWords = (month: Month): string => shownMonth.format(new Date(`${month}-01T00:00:00Z`))
