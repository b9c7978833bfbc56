import type { Condition } from '../../rule.js'
import { simpleCondition } from '../simple.js'

const said = { etudiant: 'en études', salarie: 'en emploi salarié', independant: 'à votre compte', chomeur: 'à la recherche d’un emploi', inactif: 'sans activité' }

const activite = (id: keyof typeof said): Condition => simpleCondition({
  id,
  general: `être ${said[id].replace('votre', 'son')}`,
  test: c => c.household.demandeur.activite === id,
  yes: `Vous êtes ${said[id]}.`,
  no: `Vous n’êtes pas ${said[id]}.`
})

/** Profiles that follow from the main activity. */
export const activites = {
  chomeur: activite('chomeur'),
  etudiant: activite('etudiant'),
  inactif: activite('inactif'),
  independant: activite('independant'),
  salarie: activite('salarie')
}
