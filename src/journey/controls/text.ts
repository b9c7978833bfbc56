import { fault, text as textOf } from '../form.js'
import { errorOf, single, type Control } from './control.js'

/** A short free text, such as a first name; may stay empty. */
export function text ({ name, label, hint }: { name: string, label: string, hint?: string | undefined }): Control {
  return single<string>({
    name,
    read (form) {
      const typed = textOf(form, name)
      return typed.length > 40 ? fault(name, 'Ce texte est trop long : 40 caractères au plus.') : { value: typed }
    },
    fill: value => ({ [name]: value }),
    field: (form, faults) => ({ type: 'texte', nom: name, libelle: label, indice: hint, erreur: errorOf(faults, name), valeur: textOf(form, name) }),
    say: value => [value === '' ? 'Non précisé' : value]
  })
}
