import { fault, list, type Values } from '../form.js'
import { errorOf, type Control } from './control.js'

const name = 'confirmer'

/** The same control, which asks to tick a box when what was typed is unlikely and may be true. `doubt`: the sentence that says why. */
export const confirming = (control: Control, legend: string, doubt: (values: Values) => string | undefined): Control => ({
  ...control,
  read (form) {
    const reading = control.read(form)
    const message = 'faults' in reading || list(form, name).includes('oui') ? undefined : doubt(reading.values)
    return message === undefined ? reading : fault(name, message)
  },
  fields (form, faults) {
    const erreur = errorOf(faults, name)
    const fields = control.fields(form, faults)
    if (erreur === undefined) return fields
    return [...fields, { type: 'cases', nom: name, libelle: legend, erreur, options: [{ valeur: 'oui', libelle: 'Oui, elle est juste' }] }]
  }
})
