import type { Fault, Form, Reading, Values } from '../form.js'

/** What a template needs to draw one control; `type` names the macro of views/components. */
export interface FormField {
  type: string
  nom: string
  libelle: string
  indice?: string | undefined
  erreur?: string | undefined
  [detail: string]: unknown
}

/** A control of a page: reads what was posted, shows what was stored, says it in the recap. */
export interface Control {
  /** Names under which it gives values. */
  names: readonly string[]
  read: (form: Form) => Reading
  /** Stored values as the form shows them. */
  fill: (values: Values) => Form
  fields: (form: Form, faults: readonly Fault[]) => readonly FormField[]
  /** One line per thing said, for the recap. */
  say: (values: Values) => readonly string[]
  /** Stored values that still make sense here (an option may have gone); undefined when nothing is left. */
  keep: (values: Values) => Values | undefined
  /** What is wrong with values that can be read and cannot be true. */
  refuse?: (values: Values) => Fault | undefined
}

export const errorOf = (faults: readonly Fault[], name: string): string | undefined =>
  faults.find(found => found.name === name)?.message

/** Most controls give one value, and keep whatever is stored. */
export interface Single<T> {
  name: string
  read: (form: Form) => { value: T } | { faults: readonly Fault[] }
  fill: (value: T) => Form
  field: (form: Form, faults: readonly Fault[]) => FormField
  say: (value: T) => readonly string[]
  keep?: (value: T) => T | undefined
}

export function single<T> ({ name, read, fill, field, say, keep }: Single<T>): Control {
  return {
    names: [name],
    read (form) {
      const reading = read(form)
      return 'faults' in reading ? reading : { values: { [name]: reading.value } }
    },
    fill: values => known(values[name]) ? fill(values[name] as T) : {},
    fields: (form, faults) => [field(form, faults)],
    say: values => known(values[name]) ? say(values[name] as T) : ['Je ne sais pas'],
    keep (values) {
      if (!known(values[name]) || keep === undefined) return values
      const kept = keep(values[name] as T)
      return kept === undefined ? undefined : { ...values, [name]: kept }
    }
  }
}

const known = (value: unknown): boolean => value !== undefined && value !== null
