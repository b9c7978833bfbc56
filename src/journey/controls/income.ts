import { addMonths, euros, monthInWords, monthOf, type Day, type Month } from '../../household/index.js'
import { text, type Fault, type Form } from '../form.js'
import { readNumber } from '../reading/number.js'
import { shown } from './amount.js'
import { errorOf, single, type Control } from './control.js'
import { ofName } from '../words.js'

export interface IncomeOptions { name: string, legend: string, hint?: string | undefined, what: string, date: Day }
type Amounts = Readonly<Record<Month, number>>

/** This month, then the twelve before it. */
export const incomeMonths = (date: Day): Month[] => Array.from({ length: 13 }, (_, rank) => addMonths(monthOf(date), -rank))

/** An income by month: the same amount every month (`<name>`), or each month (`<name>-2026-09`). Zero is an answer. */
export function income ({ name, legend, hint, what, date }: IncomeOptions): Control {
  const months = incomeMonths(date)
  const monthName = (month: Month) => `${name}-${month}`
  const byMonth = (form: Form) => months.some(month => text(form, monthName(month)) !== '')

  const readMonths = (form: Form): { value: Amounts } | { faults: readonly Fault[] } => {
    const readings = months.map(month => ({ month, reading: readNumber(text(form, monthName(month)), { what: `le montant ${ofName(monthInWords(month))}` }) }))
    const faults = readings.flatMap(({ month, reading }) => 'message' in reading ? [{ name: monthName(month), message: reading.message }] : [])
    if (faults.length > 0) return { faults }
    return { value: Object.fromEntries(readings.map(({ month, reading }) => [month, 'value' in reading ? reading.value : 0])) }
  }

  return single<Amounts>({
    name,
    read (form) {
      const same = text(form, name)
      if (byMonth(form) && same !== '') {
        return { faults: [{ name, message: 'Indiquez soit un montant identique chaque mois, soit un montant pour chaque mois, mais pas les deux.' }] }
      }
      if (byMonth(form)) return readMonths(form)
      const reading = readNumber(same, { what })
      if ('message' in reading) return { faults: [{ name, message: reading.message }] }
      return { value: Object.fromEntries(months.map(month => [month, reading.value])) }
    },
    // A month that is not there is not known, and the others are asked again with it: nothing is taken to be zero.
    keep: value => months.every(month => month in value) ? value : undefined,
    fill: value => isSteady(value)
      ? { [name]: shown(Object.values(value)[0] ?? 0) }
      : Object.fromEntries(Object.entries(value).map(([month, amount]) => [monthName(month), shown(amount)])),
    field: (form, faults) => ({
      type: 'revenu',
      nom: name,
      libelle: legend,
      indice: hint,
      erreur: errorOf(faults, name),
      valeur: text(form, name),
      premier: monthInWords(months.at(-1)!),
      dernier: monthInWords(months[0]!),
      ouvert: byMonth(form) || faults.some(found => found.name !== name),
      mois: months.map(month => ({
        cle: month, libelle: monthInWords(month), valeur: text(form, monthName(month)), erreur: errorOf(faults, monthName(month))
      }))
    }),
    say: value => isSteady(value)
      ? [`${euros(Object.values(value)[0] ?? 0)} chaque mois`]
      : Object.entries(value).sort(([a], [b]) => b.localeCompare(a)).map(([month, amount]) => `${monthInWords(month)}\u00a0: ${euros(amount)}`)
  })
}

const isSteady = (value: Amounts): boolean => new Set(Object.values(value)).size <= 1
