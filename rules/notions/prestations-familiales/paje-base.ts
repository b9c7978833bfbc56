import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { enfantsDuMenage } from '../enfants.js'
import { enfantsACharge, estEnCouple } from '../famille.js'
import { ageRetenu } from '../periodes.js'
import { baremeDeMayotte } from '../residence.js'
import { baseRessourcesPrestationsFamiliales, biactivite } from './base-ressources-prestations-familiales.js'
import { bmaf } from './bmaf.js'
import { sejourOuvreDroitAuxPrestationsFamiliales } from '../sejour/prestations-familiales.js'
import { droitDeLAllocataire, montantDeLAllocataire } from './seul-allocataire.js'

const taux = parameter('prestations-familiales/paje-base-taux')
const partTauxPartiel = parameter('prestations-familiales/paje-part-taux-partiel')
export const ageLimitePaje = parameter('prestations-familiales/paje-age-limite')
const majorations = parameter<{ deux_premiers: number, suivants: number }>('prestations-familiales/paje-majorations-enfants')
const plafonds = parameter<Record<'taux_plein' | 'taux_plein_biactif_isole' | 'taux_partiel' | 'taux_partiel_biactif_isole', number>>(
  'prestations-familiales/paje-plafonds')

const jeunesEnfants = notion('enfants de la Paje', (c, month: Month) =>
  enfantsDuMenage(c).filter(enfant => ageRetenu(c, enfant, month) < c.value(ageLimitePaje, firstDay(month))))

export const unJeuneEnfant = notion('enfant de la Paje', (c, month: Month): boolean => jeunesEnfants(c, month).length > 0)

/** Ceiling for the family: by child, and more for a single parent or two working ones (CSS, article R. 531-1). */
export const plafondPajeBase = notion('plafond de la Paje', (c, month: Month, rate: 'taux_plein' | 'taux_partiel'): number => {
  const montants = c.value(plafonds, firstDay(month))
  const { deux_premiers: deux, suivants } = c.value(majorations, firstDay(month))
  const enfants = enfantsACharge(c, month).length
  const base = montants[rate] * (1 + Math.min(enfants, 2) * deux + Math.max(0, enfants - 2) * suivants)
  return base + (!estEnCouple(c) || biactivite(c, month) ? montants[`${rate}_biactif_isole`] : 0)
})

export const droitPajeBase = notion('droit à l’allocation de base', (c, month: Month): number => {
  if (!unJeuneEnfant(c, month) || baremeDeMayotte(c, month) || !sejourOuvreDroitAuxPrestationsFamiliales(c)) return 0
  const base = baseRessourcesPrestationsFamiliales(c, month)
  const plein = bmaf(c, month) * c.value(taux, firstDay(month))
  const montant = base <= plafondPajeBase(c, month, 'taux_plein')
    ? plein
    : base <= plafondPajeBase(c, month, 'taux_partiel') ? plein * c.value(partTauxPartiel, firstDay(month)) : 0
  return droitDeLAllocataire(c, jeunesEnfants(c, month), montant)
})

/** Allocation de base de la Paje of a month, as declared or due. */
export const montantPajeBase = notion('allocation de base de la Paje', (c, month: Month): number =>
  declareParLaFamille(c, 'paje_base', month) ?? montantDeLAllocataire(c, jeunesEnfants(c, month), () => droitPajeBase(c, month)))
