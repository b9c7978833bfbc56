import { ageOn, type Day, type Person } from '../household/index.js'
import { ageMaximum, ageMinimum, ecartMinimumAvecEnfant } from './limits.js'
import type { Scene } from './question.js'

const check = 'Vérifiez le jour, le mois et l’année.'

/** Why this cannot be the person’s date of birth. */
export function unbelievableBirth (born: Day, { id }: Person, scene: Scene): string | undefined {
  const age = ageOn(born, scene.household.date)
  if (age > ageMaximum) return `Cela ferait ${years(age)}. ${check}`
  if (id === 'demandeur') return age < ageMinimum.demandeur ? `Cela vous ferait ${years(age)}. Écrivez la date de naissance de la personne qui demande les aides ; celle des enfants vient plus loin. ${check}` : undefined
  if (id === 'conjoint') return age < ageMinimum.conjoint ? `Cela ferait ${years(age)} à votre conjoint ou conjointe. ${check}` : undefined
  return born <= bornOfDemandeur(scene) ? 'Cet enfant serait né avant vous. Vérifiez sa date de naissance, et la vôtre.' : undefined
}

/** How old the person was when the child was born, where it is hardly the age of a parent: a child may be somebody else’s. */
export function ageAtBirth (born: Day, scene: Scene): number | undefined {
  const parent = bornOfDemandeur(scene)
  const age = parent === '' ? ecartMinimumAvecEnfant : ageOn(parent, born)
  return age < ecartMinimumAvecEnfant ? age : undefined
}

/** '' while it is not known. */
const bornOfDemandeur = ({ household }: Scene): Day => String(household.facts.known.get('individu.demandeur.date_naissance') ?? '')

export const years = (age: number): string => age < 2 ? `${age} an` : `${age} ans`
