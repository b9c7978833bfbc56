import { inFrench, withDecimals } from '../../household/index.js'
import { fault, text } from '../form.js'
import { readNumber } from '../reading/number.js'
import { errorOf, single, type Control } from './control.js'

export interface NumberOptions {
  name: string
  label: string
  hint?: string | undefined
  /** « votre loyer »: what is asked, inside a sentence. */
  what: string
  /** « € par mois »; nothing for a count. */
  unit?: string
  min?: number
  max?: number
  whole?: boolean
  /** Zero is no answer. */
  needed?: boolean
}

/** Euros typed as text: « 1 234,50 » ; zero is an answer. */
export const amount = (options: NumberOptions): Control => numeric('montant', { unit: '€', ...options })

/** A whole count: children, months… */
export const count = (options: NumberOptions): Control => numeric('nombre', { whole: true, ...options })

/** A number that may have decimals and is no money: tax shares. */
export const decimal = (options: NumberOptions): Control => numeric('nombre', options)

function numeric (type: string, { name, label, hint, what, unit, ...rules }: NumberOptions): Control {
  return single<number>({
    name,
    read (form) {
      const reading = readNumber(text(form, name), { what, ...rules })
      return 'value' in reading ? reading : fault(name, reading.message)
    },
    fill: value => ({ [name]: shown(value) }),
    field: (form, faults) => ({
      type, nom: name, libelle: label, indice: hint, erreur: errorOf(faults, name), valeur: text(form, name), suffixe: unit,
      // The keyboards of numbers of some telephones have no minus sign.
      inputmode: rules.min !== undefined && rules.min < 0 ? 'text' : rules.whole ? 'numeric' : 'decimal'
    }),
    say: value => [unit === undefined ? shown(value) : `${unit.startsWith('€') ? withDecimals(value, 2) : inFrench(value)}\u00a0${unit}`]
  })
}

/** As a person would type it: comma, no separator of thousands. */
export const shown = (value: number): string => String(value).replace('.', ',')
