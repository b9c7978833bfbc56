import { fault, text } from '../form.js'
import { errorOf, single, type Control } from './control.js'

export interface YesNoOptions { name: string, legend: string, hint?: string | undefined, empty?: string }

/** A yes/no question, posted as `oui` or `non`. */
export function yesNo ({ name, legend, hint, empty }: YesNoOptions): Control {
  return single<boolean>({
    name,
    read (form) {
      const posted = text(form, name)
      if (posted === 'oui' || posted === 'non') return { value: posted === 'oui' }
      return fault(name, empty ?? 'Répondez par oui ou par non.')
    },
    fill: value => ({ [name]: value ? 'oui' : 'non' }),
    field: (form, faults) => ({
      type: 'radios',
      nom: name,
      libelle: legend,
      indice: hint,
      erreur: errorOf(faults, name),
      options: ['oui', 'non'].map(value => ({ valeur: value, libelle: value === 'oui' ? 'Oui' : 'Non', coche: text(form, name) === value }))
    }),
    say: value => [value ? 'Oui' : 'Non']
  })
}
