import type { Values } from '../form.js'
import type { Control } from './control.js'

/** Several controls on one page. All faults are told at once. */
export function group (controls: readonly Control[]): Control {
  return {
    names: controls.flatMap(control => control.names),
    read (form) {
      const readings = controls.map(control => control.read(form))
      const faults = readings.flatMap(reading => 'faults' in reading ? reading.faults : [])
      if (faults.length > 0) return { faults }
      return { values: merge(readings.map(reading => 'values' in reading ? reading.values : {})) }
    },
    fill: values => Object.assign({}, ...controls.map(control => control.fill(values))),
    fields: (form, faults) => controls.flatMap(control => control.fields(form, faults)),
    // Each line says what it is about: « Charges : 30 € par mois ».
    say: values => controls.flatMap(control => hasValue(control, values) ? control.say(values).map(said => `${labelOf(control)}\u00a0: ${said}`) : []),
    keep (values) {
      const kept = controls.map(control => control.keep(values))
      return kept.includes(undefined) ? undefined : merge(kept as Values[])
    }
  }
}

const merge = (parts: readonly Values[]): Values => Object.assign({}, ...parts)
const hasValue = (control: Control, values: Values): boolean => control.names.some(name => values[name] !== undefined)
const labelOf = (control: Control): string => control.fields({}, []).map(({ libelle }) => libelle).join(', ')
