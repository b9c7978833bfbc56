import { fault, text } from '../form.js'
import { errorOf, single, type Control } from './control.js'

export interface Option<V extends string | number | boolean> { value: V, label: string, hint?: string }

export interface RadiosOptions<V extends string | number | boolean> {
  name: string
  legend: string
  hint?: string | undefined
  options: readonly Option<V>[]
  /** Said when nothing is chosen. */
  empty?: string
}

/** One choice among a few. Nothing is preselected. A value posted that is not offered counts as nothing chosen. */
export function radios<V extends string | number | boolean> ({ name, legend, hint, options, empty }: RadiosOptions<V>): Control {
  const offered = (posted: string) => options.find(option => String(option.value) === posted)
  return single<V>({
    name,
    read (form) {
      const option = offered(text(form, name))
      return option === undefined ? fault(name, empty ?? 'Choisissez une réponse.') : { value: option.value }
    },
    fill: value => ({ [name]: String(value) }),
    field: (form, faults) => ({
      type: 'radios',
      nom: name,
      libelle: legend,
      indice: hint,
      erreur: errorOf(faults, name),
      options: options.map(option => ({
        valeur: String(option.value), libelle: option.label, indice: option.hint, coche: text(form, name) === String(option.value)
      }))
    }),
    say: value => [offered(String(value))?.label ?? ''],
    keep: value => offered(String(value))?.value
  })
}
