import type { Condition } from '../../rule.js'
import { simpleCondition } from '../simple.js'

const scolarite = (id: string, value: string, where: string): Condition => simpleCondition({
  id,
  general: `étudier ${where}`,
  test: c => c.household.demandeur.scolarite === value,
  yes: `Vous étudiez ${where}.`,
  no: `Vous n’étudiez pas ${where}.`
})

/** Profiles that follow from where the person studies. */
export const scolarites = {
  collegien: scolarite('collegien', 'college', 'au collège'),
  lyceen: scolarite('lyceen', 'lycee', 'au lycée'),
  enseignement_superieur: scolarite('enseignement_superieur', 'enseignement_superieur', 'dans l’enseignement supérieur')
}
