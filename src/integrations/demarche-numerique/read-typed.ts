import type { ScalarType } from './champ-types.js'
import { countryCode } from './encode/countries.js'

const dayOf = (typed: string): string => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(typed) ?? []
  return year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function dayAndTime (typed: string): string {
  const [, date = '', hour = '', minute = ''] = /^(.+?)(?:T| à | )\s*(\d{1,2})\s*[:hH]\s*(\d{2})$/.exec(typed) ?? []
  return hour === '' ? typed : `${dayOf(date.trim())}T${hour.padStart(2, '0')}:${minute}`
}

function number (typed: string): number | string {
  const plain = typed.replace(/[\s€]/g, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : typed
}

/** What a person typed or chose on the review page, as the converters take it; undefined when they left it empty. */
export function readTyped (type: ScalarType, typed: readonly string[]): unknown {
  const [first = ''] = typed.map(text => text.trim())
  if (typed.every(text => text.trim() === '')) return undefined
  switch (type) {
    case 'integer_number':
    case 'decimal_number': return number(first)
    case 'date': return dayOf(first)
    case 'datetime': return dayAndTime(first)
    case 'yes_no':
    case 'checkbox': return first === 'oui' ? true : first === 'non' ? false : first
    case 'pays': return countryCode(first) ?? first
    case 'multiple_drop_down_list': return typed
    default: return type === 'textarea' ? typed[0] : first
  }
}
