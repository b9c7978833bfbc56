import { dayInWords, monthInWords } from '../household/index.js'

/** « 15 septembre 2026 » for a day ("2026-09-15"), « septembre 2026 » for a month ("2026-09"). */
export function dateInWords (date: string): string {
  return date.length === 7 ? monthInWords(date) : dayInWords(date)
}
