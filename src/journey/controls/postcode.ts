import { parsePostcode, type Geography } from '../../geography/index.js'
import type { Commune } from '../../household/index.js'
import { fault, text, type Values } from '../form.js'
import { errorOf, single, type Control } from './control.js'

const sentences = {
  vide: 'Indiquez un code postal. Exemple : 35000.',
  format: 'Un code postal français a 5 chiffres. Exemple : 35000.'
} as const

export interface PostcodeOptions { label: string, hint?: string | undefined, geography: Geography, own?: boolean }

/** A French postcode, overseas included. Its communes are asked on the next page when there are several. */
export function postcode ({ label, hint, geography, own = false }: PostcodeOptions): Control {
  const name = 'code_postal'
  const control = single<string>({
    name,
    read (form) {
      const parsed = parsePostcode(text(form, name))
      if (!parsed.ok) return fault(name, sentences[parsed.reason])
      if (geography.communesOfPostcode(parsed.code).length === 0) {
        return fault(name, `Nous ne trouvons aucune commune pour ${parsed.code}. Vérifiez-le ; pour une boîte postale ou un CEDEX, donnez le code postal de la commune.`)
      }
      return { value: parsed.code }
    },
    fill: value => ({ [name]: value }),
    field: (form, faults) => ({
      type: 'texte',
      nom: name,
      libelle: label,
      indice: hint,
      erreur: errorOf(faults, name),
      valeur: text(form, name),
      inputmode: 'numeric',
      autocomplete: own ? 'postal-code' : undefined,
      largeur: 'court'
    }),
    say: value => [value]
  })
  // Said with its commune, which a postcode often decides alone.
  const place = (values: Values) => values['depcom'] as Commune | undefined
  return { ...control, say: values => control.say(values).map(code => `${code} ${place(values)?._nomCommune ?? ''}`.trim()) }
}
