import { yearOf, type Day } from '../../household/index.js'
import { amount } from './amount.js'
import type { Control } from './control.js'

export interface AnnualIncomeOptions { name: string, legend: string, hint?: string | undefined, what: string, date: Day }

/** A self-employed income of last year, stored as {"2025": 12000}. */
export function annualIncome ({ name, legend, hint, what, date }: AnnualIncomeOptions): Control {
  const year = String(yearOf(date) - 1)
  const control = amount({ name, label: legend, hint, what, unit: `€ pour l’année ${year}` })
  const stored = (value: unknown): number | null => (value as Record<string, number> | null)?.[year] ?? null
  return {
    ...control,
    read (form) {
      const reading = control.read(form)
      return 'faults' in reading ? reading : { values: { [name]: { [year]: reading.values[name] } } }
    },
    fill: values => control.fill({ [name]: stored(values[name]) }),
    say: values => control.say({ [name]: stored(values[name]) })
  }
}
