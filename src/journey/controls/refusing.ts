import type { Fault, Values } from '../form.js'
import type { Control } from './control.js'

/** The same control, which refuses what cannot be true of this household; so does the exchange of answers. */
export const refusing = (control: Control, refuse: (values: Values) => Fault | undefined): Control => ({
  ...control,
  read (form) {
    const reading = control.read(form)
    const found = 'faults' in reading ? undefined : refuse(reading.values)
    return found === undefined ? reading : { faults: [found] }
  },
  refuse: values => control.refuse?.(values) ?? refuse(values)
})
