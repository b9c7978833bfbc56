import type { Published } from './types.js'

const typographic = (text: string): string => text
  .replace(/'/g, '’')
  .replace(/\s+/g, ' ')
  .replace(/ ?([:;!?€%])/g, '\u00A0$1')
  .replace(/« ?/g, '«\u00A0')
  .replace(/ ?»/g, '\u00A0»')
  .trim()

const usable = (text: string): boolean => text !== '' && !/\$\p{L}/u.test(text)

/** The model's words (Apache-2.0) with French typography. A text with a place left to fill says nothing: ours instead. */
export function inPlainFrench ({ title, variant, description }: Published): { label: string, giver: string, description: string } {
  const giver = typographic(title)
  const said = typographic(description)
  return {
    label: `aide à l’achat d’un vélo – ${giver}${variant === '' ? '' : ` (${typographic(variant)})`}`,
    giver,
    description: usable(said) ? said : `Une somme pour vous aider à acheter un vélo. Elle est donnée par${'\u00A0'}: ${giver}.`
  }
}
