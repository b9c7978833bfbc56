import { yearOf, type Day } from '../../household/index.js'
import { amount } from './amount.js'
import type { Control } from './control.js'

export interface AnnualIncomeOptions { name: string, legend: string, hint?: string | undefined, what: string, date: Day, loss?: boolean | undefined }

const largestLoss = 10_000_000

/** A self-employed income of last year, stored as {"2025": 12000}; a loss is below zero. */
export function annualIncome ({ name, legend, hint, what, date, loss = false }: AnnualIncomeOptions): Control {
  const year = String(yearOf(date) - 1)
  const control = amount({ name, label: legend, hint, what, unit: `€ pour l’année ${year}`, min: loss ? -largestLoss : 0 })
  const stored = (value: unknown): number | null => (value as Record<string, number> | null)?.[year] ?? null
  return {
    ...control,
    read (form) {
      const reading = control.read(form)
      return 'faults' in reading ? reading : { values: { [name]: { [year]: reading.values[name] } } }
    },
    fill: values => control.fill({ [name]: stored(values[name]) }),
    keep: values => stored(values[name]) === null ? undefined : values,
    say: values => control.say({ [name]: stored(values[name]) })
  }
}
