import { notion, parameter } from '../../rule.js'

const parentsALEtranger = parameter('bourse/distance-parents-a-l-etranger')

/** Neither father nor mother, or none who has parental authority. */
export const sansParents = notion('sans parents', c =>
  c.household.parents._situation === 'decedes' || c.household.parents._situation === 'sans_autorite')

/** Whole kilometres between the parents' home and where the person lives to study (circulaire des bourses, annexe 3, 2.1). */
export const distanceDomicileFamilial = notion('distance au domicile familial', c => {
  const { demandeur, menage, parents } = c.household
  if (sansParents(c) || demandeur.habite_chez_parents) return 0
  if (!parents._en_france) return c.value(parentsALEtranger)
  const commune = demandeur._bourseCriteresSociauxCommuneDomicileFamilial
  return menage.depcom === null || commune === null ? 0 : Math.trunc(c.household.territory.distanceKm(menage.depcom.depcom, commune.depcom))
})
