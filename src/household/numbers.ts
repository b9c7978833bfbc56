/** The narrow no-break space of fr-FR is missing from some fonts. */
const plain = (text: string): string => text.replace(/\u202f/g, '\u00a0')

/** « 1 234,5 »: as many decimals as there are, `most` at most. */
export const inFrench = (amount: number, most = 3): string => plain(amount.toLocaleString('fr-FR', { maximumFractionDigits: most }))

/** « 1 234,50 », « 267 »: `decimals` of them, or none. */
export const withDecimals = (amount: number, decimals: number): string =>
  plain(amount.toLocaleString('fr-FR', { minimumFractionDigits: Number.isInteger(amount) ? 0 : decimals, maximumFractionDigits: decimals }))

/** « 1 234,50 € », « 267 € »: to the cent, which is only written where there are some. */
export const euros = (amount: number): string => `${withDecimals(amount, 2)}\u00a0€`

/** « 1 235 € »: to the nearest euro, for what is an estimate. */
export const wholeEuros = (amount: number): string => euros(Math.round(amount))

/** « 2,83 % » of 0.0283. */
export const percent = (part: number): string => `${inFrench(part * 100)}\u00a0%`

const rules = new Intl.PluralRules('fr-FR')
/** « aide » or « aides »: French has the singular below two. */
export const plural = (amount: number, one: string, several = `${one}s`): string => rules.select(amount) === 'one' ? one : several
