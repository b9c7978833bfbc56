import { dayInWords, type Day } from '../../household/index.js'
import { text } from '../form.js'
import { implausible, readDay } from '../reading/day.js'
import { errorOf, single, type Control } from './control.js'
import { refusing } from './refusing.js'

export interface DayOptions {
  name: string
  legend: string
  hint?: string | undefined
  today: Day
  /** Their own birthday: the browser may offer it. */
  birthday?: boolean
}

const parts = ['jour', 'mois', 'annee'] as const

/** A date in three fields `<name>-jour`, `-mois`, `-annee`, between 1900 and today. */
export function day ({ name, legend, hint, today, birthday }: DayOptions): Control {
  const names = parts.map(part => `${name}-${part}`)
  const control = single<Day>({
    name,
    read (form) {
      const reading = readDay({ jour: text(form, names[0]!), mois: text(form, names[1]!), annee: text(form, names[2]!) }, today)
      return 'day' in reading ? { value: reading.day } : { faults: [{ name: `${name}-${reading.part}`, message: reading.message }] }
    },
    fill: value => ({
      [names[0]!]: String(Number(value.slice(8))), [names[1]!]: String(Number(value.slice(5, 7))), [names[2]!]: value.slice(0, 4)
    }),
    field: (form, faults) => ({
      type: 'date',
      nom: name,
      libelle: legend,
      indice: hint,
      valeur: Object.fromEntries(parts.map((part, rank) => [part, text(form, names[rank]!)])),
      erreurs: Object.fromEntries(parts.map((part, rank) => [part, errorOf(faults, names[rank]!)])),
      autocomplete: birthday ? 'bday' : undefined
    }),
    say: value => [dayInWords(value)]
  })
  return refusing(control, ({ [name]: value }) => {
    const message = typeof value === 'string' ? implausible(value, today) : undefined
    return message === undefined ? undefined : { name: `${name}-annee`, message }
  })
}
