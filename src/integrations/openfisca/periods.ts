import { addMonths, monthOf, monthsBefore, monthsOf, yearOf, type Day, type Month } from '../../household/index.js'

/** Periods for which a request gives values. */
export interface Periods {
  month: Month
  /** Answers hold for the month of the simulation and the three before. */
  described: readonly Month[]
  lastTwelve: readonly Month[]
  year: string
  lastYear: string
  fiscalYear: string
  previousFiscalYear: string
  /** The 24 months of years N-2 and N-3. */
  fiscalMonths: readonly Month[]
}

export function periodsOf (date: Day): Periods {
  const [month, year] = [monthOf(date), yearOf(date)]
  return {
    month,
    described: [0, 1, 2, 3].map(rank => addMonths(month, -rank)),
    lastTwelve: monthsBefore(month, 12),
    year: String(year),
    lastYear: String(year - 1),
    fiscalYear: String(year - 2),
    previousFiscalYear: String(year - 3),
    fiscalMonths: [...monthsOf(year - 2), ...monthsOf(year - 3)]
  }
}
