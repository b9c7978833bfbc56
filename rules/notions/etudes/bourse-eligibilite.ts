import { notion, parameter } from '../../rule.js'
import { enfantsDuMenage } from '../enfants.js'
import { dansLeSuperieur, publicOuSousContrat } from './etudiant.js'

const ageMaximum = parameter('bourse/age-maximum')

/** Last age at which a first grant can be asked for: one more year by child (circulaire des bourses, annexe 2, 1). */
export const ageMaximumBourse = notion('âge maximum du boursier', c => c.value(ageMaximum) + enfantsDuMenage(c).length)

/** The age limit does not hold for a disabled student. */
export const bourseSelonAge = notion('bourse : âge', c =>
  c.household.demandeur.age(c.date) <= ageMaximumBourse(c) || c.household.demandeur.handicap)

/** Full-time initial training in a school that is entitled to receive grant holders, doctorate left out (annexe 1). */
export const bourseSelonEtudes = notion('bourse : études', c => {
  const { demandeur } = c.household
  return dansLeSuperieur(c) && !demandeur.alternant && etablissementHabilite(c) && !demandeur.annee_etude?.startsWith('doctorat')
})

export const etablissementHabilite = notion('établissement habilité à recevoir des boursiers', c => publicOuSousContrat(c))
