import { yearOf, type Month } from '../../../src/household/index.js'
import { Doubt, notion, parameter } from '../../rule.js'
import { enfantsDuMenage } from '../enfants.js'
import { moisCourant } from '../periodes.js'
import { dansLeSuperieur, publicOuSousContrat } from './etudiant.js'

const ageMaximum = parameter('bourse/age-maximum')

/** First age at which a first grant is no more given: one more year by child (circulaire des bourses, annexe 2, 1). */
export const ageMaximumBourse = notion('âge maximum du boursier', c => c.value(ageMaximum) + enfantsDuMenage(c).length)

/** Age on the 1st of September of the year of studies in a month, the last one that passed. */
export const ageALaRentree = notion('âge au 1er septembre', (c, month: Month): number => {
  const annee = yearOf(month)
  return c.household.demandeur.age(month >= `${annee}-09` ? `${annee}-09-01` : `${annee - 1}-09-01`)
})

/** The age limit holds neither for a disabled student, nor for who goes on with studies and a grant. */
export const bourseSelonAge = notion('bourse : âge', (c): boolean => {
  const { demandeur } = c.household
  if (ageALaRentree(c, moisCourant(c)) < ageMaximumBourse(c) || demandeur.handicap || demandeur.boursier || demandeur.percoit('bourse_enseignement_sup')) return true
  if (demandeur.age(c.date) > ageMaximumBourse(c)) return false
  throw new Doubt('à partir de 28 ans, la bourse est gardée par qui l’avait déjà et n’a pas interrompu ses études')
})

/** Full-time initial training in a school that is entitled to receive grant holders, doctorate left out (annexe 1). */
export const bourseSelonEtudes = notion('bourse : études', c => {
  const { demandeur } = c.household
  return dansLeSuperieur(c) && !demandeur.alternant && etablissementHabilite(c) && !demandeur.annee_etude?.startsWith('doctorat')
})

export const etablissementHabilite = notion('établissement habilité à recevoir des boursiers', c => publicOuSousContrat(c))
