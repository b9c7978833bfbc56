import { list } from '../form.js'
import { errorOf, single, type Control } from './control.js'
import type { Option } from './radios.js'

export interface Group<V extends string> { title: string, options: readonly Option<V>[] }
export interface CheckboxesOptions<V extends string> {
  name: string
  legend: string
  hint?: string | undefined
  groups: readonly Group<V>[]
  /** Said in the recap when nothing is ticked. */
  none: string
}

/** Several choices; ticking nothing is an answer. Options that are no longer offered are forgotten. */
export function checkboxes<V extends string> ({ name, legend, hint, groups, none }: CheckboxesOptions<V>): Control {
  const options = groups.flatMap(group => group.options)
  const offered = (values: readonly string[]) => options.filter(option => values.includes(option.value)).map(option => option.value)
  return single<readonly V[]>({
    name,
    read: form => ({ value: offered(list(form, name)) }),
    fill: value => ({ [name]: value }),
    field: (form, faults) => ({
      type: 'cases',
      nom: name,
      libelle: legend,
      indice: hint,
      erreur: errorOf(faults, name),
      // A lone group needs no title of its own.
      ...groups.length === 1
        ? { options: shown(groups[0]!, list(form, name)) }
        : { groupes: groups.map(group => ({ titre: group.title, options: shown(group, list(form, name)) })) }
    }),
    say: value => value.length === 0 ? [none] : options.filter(option => value.includes(option.value)).map(option => option.label),
    // In the order in which they were ticked, as they were exchanged.
    keep: values => values.filter(value => options.some(option => option.value === value))
  })
}

const shown = <V extends string>(group: Group<V>, ticked: readonly string[]) => group.options.map(option => ({
  valeur: option.value, libelle: option.label, indice: option.hint, coche: ticked.includes(option.value)
}))
