import { addMonths, monthOf, yearOf, type Day, type Month } from './dates.js'
import type { Case } from './answers.js'

/** The same household on another day: its amounts by month or by year move with it, so that they still are those of the last months. */
export function atDate ({ dateDeValeur, answers, ...rest }: Case, day: Day): Case {
  const [from, to] = [monthOf(dateDeValeur), monthOf(day)]
  const years = yearOf(to) - yearOf(from)
  const months = years * 12 + Number(to.slice(5)) - Number(from.slice(5))
  const moved = (period: Month | string): string => period.length === 4 ? String(Number(period) + years) : addMonths(period, months)
  return { ...rest, dateDeValeur: day, answers: answers.map(answer => ({ ...answer, value: withPeriods(answer.value, moved) })) }
}

function withPeriods (value: unknown, moved: (period: string) => string): unknown {
  if (!Array.isArray(value)) return value
  return value.map((item: unknown) => {
    if (typeof item !== 'object' || item === null || !('amounts' in item)) return item
    return { ...item, amounts: Object.fromEntries(Object.entries(item.amounts as object).map(([period, amount]) => [moved(period), amount])) }
  })
}
