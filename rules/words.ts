import { plural } from '../src/household/index.js'

export { euros, inFrench, percent, wholeEuros } from '../src/household/index.js'

/** « aucun enfant », « un enfant », « 3 enfants ». */
export const count = (amount: number, one: string, several: string): string =>
  amount === 0 ? one.replace(/^un/, 'aucun') : amount === 1 ? one : `${amount} ${plural(amount, one, several)}`
