import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { enfantsDuMenage, personnesDuMenage } from '../enfants.js'
import { autonomieFinanciere, estEnCouple } from '../famille.js'
import { ageRetenu } from '../periodes.js'
import { baremeDeMayotte } from '../residence.js'
import { ressourceDuMois } from '../ressources-mensuelles.js'
import { bmaf } from './bmaf.js'
import { sejourOuvreDroitAuxPrestationsFamiliales } from '../sejour/prestations-familiales.js'
import { droitDeLAllocataire, montantDeLAllocataire } from './seul-allocataire.js'

const taux = parameter('prestations-familiales/asf-taux')
export const minimumAsf = parameter('prestations-familiales/asf-minimum')
export const agesEnfantACharge = parameter<{ scolarite: number, limite: number }>('prestations-familiales/ages-enfant-a-charge')

/** A child under the age limit, without an own living. */
export const enfantOuvreDroitAsf = notion('enfant de l’allocation de soutien familial', (c, enfant: Person, month: Month): boolean => {
  const age = ageRetenu(c, enfant, month)
  return age >= 0 && age < c.value(agesEnfantACharge, firstDay(month)).limite && !autonomieFinanciere(c, enfant, month)
})

export const enfantsOuvrantDroitAsf = notion('enfants de l’allocation de soutien familial', (c, month: Month) =>
  enfantsDuMenage(c).filter(enfant => enfantOuvreDroitAsf(c, enfant, month)))

export const pensionsAlimentairesDuMois = notion('pensions alimentaires du mois', (c, month: Month) =>
  personnesDuMenage(c).reduce((sum, person) => sum + ressourceDuMois(c, person, 'pensions_alimentaires_percues', month), 0))

export const montantPleinAsf = (c: Rule, month: Month) =>
  bmaf(c, month) * c.value(taux, firstDay(month)) * enfantsOuvrantDroitAsf(c, month).length

/** What the alimony leaves of the allowance (CSS, article L. 523-1, 4°). */
export const asfDifferentielle = notion('allocation de soutien familial différentielle', (c, month: Month) =>
  Math.max(0, montantPleinAsf(c, month) - pensionsAlimentairesDuMois(c, month)))

/** One parent alone has the child in charge: article L. 523-1 speaks of the other one, not of the RSA’s « parent isolé » (CASF, article L. 262-9). */
export const parentSeulAsf = notion('parent qui élève seul son enfant', (c, month: Month) => !estEnCouple(c) && !baremeDeMayotte(c, month))

export const droitAsf = notion('droit à l’allocation de soutien familial', (c, month: Month): number => {
  if (!parentSeulAsf(c, month) || asfDifferentielle(c, month) <= c.value(minimumAsf, firstDay(month))) return 0
  if (!sejourOuvreDroitAuxPrestationsFamiliales(c)) return 0
  return droitDeLAllocataire(c, enfantsOuvrantDroitAsf(c, month), asfDifferentielle(c, month))
})

/** Allocation de soutien familial of a month, as declared or due. */
export const montantAsf = notion('allocation de soutien familial', (c, month: Month): number =>
  declareParLaFamille(c, 'asf', month) ?? montantDeLAllocataire(c, enfantsOuvrantDroitAsf(c, month), () => droitAsf(c, month)))
