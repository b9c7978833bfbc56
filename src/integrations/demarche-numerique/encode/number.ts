import { withDecimals } from '../../../household/index.js'
import { invalid, sent, type Encoder } from './wire.js'

const withUnit = (text: string, unit: string | undefined): string => unit === undefined ? text : `${text}\u00a0${unit.replace('/', ' / ')}`
const readable = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e12

/** Rounded only if the mapping says so: a number of people is never rounded. */
export const integer: Encoder = (value, { field }) => {
  if (!readable(value)) return invalid
  const whole = (field.round === undefined ? value : Math.round(value)) + 0
  return Number.isInteger(whole) ? sent(String(whole), withUnit(withDecimals(whole, 0), field.unit)) : invalid
}

/** A dot, two decimals at most, no exponent (contract 3.2 and 3.3). */
export const decimal: Encoder = (value, { field }) => {
  if (!readable(value)) return invalid
  const digits = field.round ?? 2
  const text = value.toFixed(digits).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '').replace(/^-0$/, '0')
  return sent(text, withUnit(withDecimals(Number(text), digits), field.unit))
}
