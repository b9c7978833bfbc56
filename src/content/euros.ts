const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })
const cents = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** « 1 234 € », « 12,50 € »: cents only where there are some. Plain no-break spaces: the narrow one is missing from some fonts. */
export function euros (amount: number): string {
  const text = Number.isInteger(amount) ? whole.format(amount) : cents.format(amount)
  return `${text.replace(/\u202f/g, '\u00a0')}\u00a0€`
}
