/** A posted form, as strings; a group of checkboxes gives a list. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>

/** One thing wrong in a form: which control, and the sentence that says it. */
export interface Fault { name: string, message: string }

/** Values by name of control, or what is wrong. `null` is « je ne sais pas »; `undefined` takes an answer away. */
export type Values = Readonly<Record<string, unknown>>
export type Reading = { values: Values } | { faults: readonly Fault[] }

export const text = (form: Form, name: string): string => {
  const value = form[name]
  return (typeof value === 'string' ? value : value?.[0] ?? '').trim()
}

export const list = (form: Form, name: string): readonly string[] => {
  const value = form[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

export const fault = (name: string, message: string): { faults: readonly Fault[] } => ({ faults: [{ name, message }] })
