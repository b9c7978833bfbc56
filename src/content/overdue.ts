import { dueOn, lastKnown } from '../engine/freshness.js'
import type { Parameter } from '../engine/parameter.js'
import { dayInWords, monthInWords } from '../household/index.js'

const since = (day: string): string => {
  const month = monthInWords(day.slice(0, 7))
  return /^[ao]/.test(month) ? `d’${month}` : `de ${month}`
}

/** « chiffre d’avril 2025 »; of a figure that was read again since, « chiffre relu en mai 2025 ». */
function dated (figure: Parameter): string {
  const known = lastKnown(figure)
  return known === figure.values.at(-1)!.from ? `chiffre ${since(known)}` : `chiffre relu en ${monthInWords(known.slice(0, 7))}`
}

/** A calendar that has passed says that the figure moved; a reading that was due says nothing of it. */
const surelyMoved = ({ revision }: Parameter): boolean => revision !== 'libre'

/** « de 2026 », « de 2025 et 2026 », « de 2019 à 2026 ». */
function ofYears (figures: readonly Parameter[]): string {
  const years = [...new Set(figures.map(figure => lastKnown(figure).slice(0, 4)))].sort()
  return `de ${years.length > 2 ? `${years[0]!} à ${years.at(-1)!}` : years.join(' et ')}`
}

/** One sentence for all the overdue figures (one at least) of an amount, or of a result that has none. */
export function overdueInWords (figures: readonly Parameter[], what: 'montant' | 'résultat'): string {
  const [one, ...others] = figures
  const sure = figures.some(surelyMoved)
  if (one !== undefined && others.length === 0) return `Ce ${what} utilise un ${dated(one)} : ${sure ? 'il a sans doute changé depuis' : 'il a pu changer depuis'}.`
  return `Ce ${what} utilise ${figures.length} chiffres ${ofYears(figures)} : ${sure ? 'ils ont sans doute changé depuis' : 'ils ont pu changer depuis'}.`
}

/** One overdue figure: what it is, how old, and what was expected. */
export function overdueFigure (figure: Parameter) {
  const expected = surelyMoved(figure) ? 'révision attendue le' : 'à relire depuis le'
  return { titre: `${figure.description} : ${dated(figure)}, ${expected} ${dayInWords(dueOn(figure)!)}`, url: figure.values.at(-1)!.source.url }
}
