import { firstDay } from '../../../src/household/index.js'
import { ageMaximumBourse, bourseSelonAge } from '../../notions/etudes/bourse-eligibilite.js'
import { ageRetenu } from '../../notions/periodes.js'
import { aLAgeDuForfaitEtudiant } from '../../notions/rsa-et-logement/base-ressources-logement.js'
import { parameter } from '../../rule.js'
import { habit, notion } from '../habit.js'

const ageEtudiant = parameter('logement/etudiant-age')

export default habit({
  says: 'L’âge de la bourse, et celui du forfait des étudiants pour l’aide au logement, se lisent le jour de la simulation.',
  replaces: [
    notion(bourseSelonAge, () => c => c.household.demandeur.age(c.date) <= ageMaximumBourse(c) || c.household.demandeur.handicap),
    notion(aLAgeDuForfaitEtudiant, () => (c, month) => ageRetenu(c, c.household.demandeur, month) < c.value(ageEtudiant, firstDay(month)))
  ]
})
