import type { Person } from '../household/index.js'
import type { Scene } from './question.js'

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const ordinal = (rank: number): string => rank === 1 ? '1er' : `${rank}e`

/** « votre conjoint ou conjointe », a child's first name, or « votre 2e enfant ». */
export function nameOf (person: Person, { household }: Scene): string {
  if (person.id === 'demandeur') return 'vous'
  if (person.id === 'conjoint') return 'votre conjoint ou conjointe'
  const { known } = household.facts
  const given = (id: string) => known.get(`individu.${id}._firstName`)
  const ids = household.enfants.map(enfant => enfant.id)
  const rank = ordinal(ids.indexOf(person.id) + 1)
  const name = given(person.id)
  if (typeof name !== 'string' || name === '') return `votre ${rank} enfant`
  // Two children may have the same first name in a family made of two.
  return ids.filter(id => given(id) === name).length > 1 ? `${name} (${rank} enfant)` : name
}

// « d’Yves », but « de Yanis ».
const vowel = /^(?:[aeiouhàâäéèêëîïôöùûü]|y(?![aeiouàâäéèêëîïôöùûü]))/i
/** « de Lina », « d’Amir », « de votre conjoint ou conjointe », « d’août ». */
export const ofName = (name: string): string => vowel.test(name) ? `d’${name}` : `de ${name}`

export interface Roles { demandeur: string, conjoint?: string, enfant?: (name: string, ofName: string) => string }

/** Picks the wording for whom the question is about: you, your partner, or a child by name. */
export const forRole = ({ demandeur, conjoint, enfant }: Roles) => (person: Person, scene: Scene): string => {
  if (person.id === 'demandeur') return demandeur
  if (person.id === 'conjoint') return conjoint ?? demandeur
  const name = nameOf(person, scene)
  return enfant?.(name, ofName(name)) ?? demandeur
}
