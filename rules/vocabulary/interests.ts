import type { Condition } from '../rule.js'
import { simpleCondition } from './simple.js'

type Flag = '_interetBafa' | '_interetPermisDeConduire' | '_interetAidesSanitaireSocial' | '_interetEtudesEtranger'

const interest = (flag: Flag, subject: string): Condition => simpleCondition({
  id: flag,
  general: `être intéressé par : ${subject}`,
  test: c => c.household.demandeur[flag],
  yes: `Cela vous intéresse : ${subject}.`,
  no: `Vous avez dit ne pas être intéressé par : ${subject}.`
})

/** Aids that are only for those who said that they have such a project. */
export const interests = {
  _interetBafa: interest('_interetBafa', 'le BAFA ou le BAFD'),
  _interetPermisDeConduire: interest('_interetPermisDeConduire', 'le permis de conduire'),
  // Whoever already follows such a training is interested without being asked.
  _interetAidesSanitaireSocial: simpleCondition({
    id: '_interetAidesSanitaireSocial',
    general: 'être intéressé par une formation sanitaire ou sociale',
    test: c => c.household.demandeur.groupe_specialites_formation === 'groupe_330' || c.household.demandeur._interetAidesSanitaireSocial,
    yes: 'Une formation sanitaire ou sociale vous intéresse.',
    no: 'Vous avez dit ne pas être intéressé par une formation sanitaire ou sociale.'
  }),
  _interetEtudesEtranger: interest('_interetEtudesEtranger', 'des études à l’étranger')
}
