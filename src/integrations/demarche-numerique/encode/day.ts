import { dayInWords } from '../../../household/index.js'
import { invalid, sent, type Encoder } from './wire.js'

/** The day as it was typed, never through a Date of the local zone (contract 3.3). */
export function isDay (text: string): boolean {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : []
  const at = new Date(Date.UTC(year, month - 1, day))
  return year >= 1000 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}

const inWords = (text: string): string => dayInWords(text)

export const day: Encoder = value => typeof value === 'string' && isDay(value) ? sent(value, inWords(value)) : invalid

/** Paris time, cut to the minute. */
export const dayAndTime: Encoder = value => {
  const [, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)/.exec(String(value)) ?? []
  return isDay(date) ? sent(`${date}T${time}`, `${inWords(date)} à ${time.replace(':', '\u00a0h\u00a0')}`) : invalid
}
