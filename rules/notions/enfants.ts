import { notion, parameter } from '../rule.js'

const ageMaximum = parameter('menage/age-maximum-enfant')

/** Children that belong to the household: of age 25 at most, or disabled. The others stand on their own. */
export const enfantsDuMenage = notion('enfants du ménage', c =>
  c.household.enfants.filter(enfant => enfant.age(c.date) <= c.value(ageMaximum) || enfant.handicap))

/** The person, who they live with as a couple, and the children. */
export const personnesDuMenage = notion('personnes du ménage', c => {
  const { demandeur, conjoint } = c.household
  return [demandeur, ...conjoint === null ? [] : [conjoint], ...enfantsDuMenage(c)]
})
