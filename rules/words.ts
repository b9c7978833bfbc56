const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })
const cents = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** « 1 234,50 € », « 267 € ». */
export const euros = (amount: number): string =>
  `${(Number.isInteger(amount) ? whole : cents).format(amount)}\u00a0€`

/** « 2,83 % » of 0.0283. */
export const percent = (part: number): string =>
  `${(part * 100).toLocaleString('fr-FR', { maximumFractionDigits: 3 })}\u00a0%`

/** « aucun enfant », « un enfant », « 3 enfants ». */
export const count = (amount: number, one: string, several: string): string =>
  amount === 0 ? one.replace(/^un/, 'aucun') : amount === 1 ? one : `${amount} ${several}`
