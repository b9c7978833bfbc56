import { Doubt, notion, parameter } from '../../rule.js'

const parentsALEtranger = parameter('bourse/distance-parents-a-l-etranger')

/** Neither father nor mother, or none who has parental authority. */
export const sansParents = notion('sans parents', c =>
  c.household.parents._situation === 'decedes' || c.household.parents._situation === 'sans_autorite')

/** Between the centres of the two communes; undefined where the centre of one is not known, as in the collectivities overseas. */
export const kilometresEntreCommunes = notion('kilomètres entre deux communes', (c): number | undefined => {
  const { demandeur: { _bourseCriteresSociauxCommuneDomicileFamilial: commune }, menage, territory } = c.household
  return menage.depcom === null || commune === null ? 0 : territory.distanceKm(menage.depcom.depcom, commune.depcom)
})

/** Whole kilometres between the parents' home and where the person lives to study (circulaire des bourses, annexe 3, 2.1). */
export const distanceDomicileFamilial = notion('distance au domicile familial', c => {
  const { demandeur, parents } = c.household
  if (sansParents(c) || demandeur.habite_chez_parents) return 0
  if (!parents._en_france) return c.value(parentsALEtranger)
  const kilometres = kilometresEntreCommunes(c)
  if (kilometres === undefined) throw new Doubt('nous ne connaissons pas la distance entre votre commune et celle de vos parents')
  return Math.trunc(kilometres)
})
