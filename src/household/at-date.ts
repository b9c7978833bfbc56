import { addMonths, monthOf, yearOf, type Day } from './dates.js'
import type { Answers, Case } from './answers.js'

/** The same household on another day: its amounts by month or by year move with it, so that they still are those of the last months. */
export function atDate ({ dateDeValeur, answers, ...rest }: Case, day: Day): Case {
  const moved = mover(dateDeValeur, day)
  return { ...rest, dateDeValeur: day, answers: answers.map(answer => ({ ...answer, value: withPeriods(answer.value, moved) })) }
}

/** The same of answers as a simulation keeps them: amounts by period under a question's id. */
export function answersAtDate (answers: Answers, from: Day, to: Day): Answers {
  const moved = mover(from, to)
  return new Map([...answers].map(([id, value]) => [id, isByPeriod(value) ? movedAmounts(value, moved) : value]))
}

type Mover = (period: string) => string

function mover (fromDay: Day, toDay: Day): Mover {
  const [from, to] = [monthOf(fromDay), monthOf(toDay)]
  const years = yearOf(to) - yearOf(from)
  const months = years * 12 + Number(to.slice(5)) - Number(from.slice(5))
  return period => period.length === 4 ? String(Number(period) + years) : addMonths(period, months)
}

const movedAmounts = (amounts: object, moved: Mover) => Object.fromEntries(Object.entries(amounts).map(([period, amount]) => [moved(period), amount]))

const isByPeriod = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0 && Object.keys(value).every(key => /^\d{4}(?:-\d{2})?$/.test(key))

function withPeriods (value: unknown, moved: Mover): unknown {
  if (!Array.isArray(value)) return value
  return value.map((item: unknown) => {
    if (typeof item !== 'object' || item === null || !('amounts' in item)) return item
    return { ...item, amounts: movedAmounts(item.amounts as object, moved) }
  })
}
