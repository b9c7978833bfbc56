import { firstDay, type Month } from '../../../src/household/index.js'
import { down } from '../../rounding.js'
import { notion, parameter } from '../../rule.js'
import { declareParLaFamille, membresDeLaFamille } from '../allocations-declarees.js'
import { enFoyer, enFoyerOuCrous } from '../logement/logement-foyer.js'
import { centimes, loyerPlafond, loyerPrincipal, loyerRetenu } from '../logement/loyer-logement.js'
import { estLocataire, statutOccupationLogement } from '../logement/statut-occupation.js'
import { type Zone, zoneLogement } from '../logement/zone-logement.js'
import { residence } from '../residence.js'
import { sejourOuvreDroitAuLogement } from '../sejour/logement.js'
import { aideEnFoyer } from './aide-logement-foyer.js'
import { forfaitCharges, participationPersonnelle } from './participation-personnelle.js'

const minimumVerse = parameter('logement/minimum-verse')
const degressivite = parameter<Record<Zone, { baisse: number, suppression: number }>>('logement/degressivite')
const minoration = parameter('logement/minoration-forfaitaire')
export const crds = parameter('logement/crds')
const partSaintPierre = parameter('logement/part-saint-pierre-et-miquelon')

/** What the scale gives, before it is reduced for a high rent. */
export const aideAvantReductions = notion('aide au logement avant réductions', (c, month: Month) =>
  enFoyerOuCrous(c) && statutOccupationLogement(c) !== 'locataire_vide' && statutOccupationLogement(c) !== 'locataire_meuble'
    ? aideEnFoyer(c, month)
    : Math.max(0, loyerRetenu(c, month) + forfaitCharges(c, month) - participationPersonnelle(c, month)))

/** Less than that is not paid (arrêté du 27 septembre 2019, article 12). */
export const atteintLeMinimum = notion('minimum versé', (c, month: Month) => aideAvantReductions(c, month) >= c.value(minimumVerse))

/** Rents from which the benefit falls, then stops (article 10). */
export const seuilsDeDegressivite = notion('seuils de dégressivité', (c, month: Month) => {
  const { baisse, suppression } = c.value(degressivite)[zoneLogement(c)]
  return { baisse: centimes(loyerPlafond(c, month) * baisse), suppression: centimes(loyerPlafond(c, month) * suppression) }
})

/** Part kept in spite of a high rent; all of it in a foyer or for a disabled person (CCH, article D. 823-16). */
export const partConservee = notion('dégressivité', (c, month: Month) => {
  if (enFoyer(c) || membresDeLaFamille(c).some(person => person.handicap)) return 1
  const { baisse, suppression } = seuilsDeDegressivite(c, month)
  if (loyerPrincipal(c) <= baisse) return 1
  return Math.max(0, 1 - (loyerPrincipal(c) - baisse) / (suppression - baisse))
})

/** Rent and charges of who pays some rent: without one there is no right (CCH, article L. 822-5). */
export const loyerPaye = notion('loyer payé', ({ household: { menage: { loyer, charges_locatives: charges } } }): number =>
  loyer === null || loyer === 0 ? 0 : loyer + (charges ?? 0))

/** Owners of their home, hosts' families and landlords' close relatives have no right (CCH, articles L. 822-3 and L. 841-1). */
export const logementOuvreDroit = notion('logement ouvrant droit', c =>
  estLocataire(c) && loyerPaye(c) > 0 && !c.household.famille.proprietaire_proche_famille)

/** What is left once it is reduced for a high rent and by a flat amount (article 11). */
export const aideReduite = notion('aide au logement réduite', (c, month: Month): number =>
  Math.max(0, centimes(aideAvantReductions(c, month) * partConservee(c, month)) - c.value(minoration)))

/** Less the CRDS, rounded down to the euro: what is paid (CCH, articles D. 823-16 and D. 842-15). The CRDS is in whole cents. */
export const aideNette = notion('aide au logement nette', (c, month: Month): number =>
  down(aideReduite(c, month) - down(aideReduite(c, month) * c.value(crds), 2), 0))

/** Part of the scale that is paid: all of it, but at Saint-Pierre-et-Miquelon until the end of 2025 (décret n° 2021-1750, article 7). */
export const partDuBareme = notion('part du barème des aides au logement', (c, month: Month): number =>
  residence(c) === 'saint-pierre-et-miquelon' ? c.value(partSaintPierre, firstDay(month)) : 1)

/** Aide personnelle au logement of a month. */
export const aideLogementCalculee = notion('aide au logement', (c, month: Month): number =>
  logementOuvreDroit(c) && atteintLeMinimum(c, month) && sejourOuvreDroitAuLogement(c, month)
    ? centimes(aideNette(c, month) * partDuBareme(c, month))
    : 0)

/** Housing benefit of a month, as declared by somebody of the household or else computed. */
export const montantAideLogement = notion('montant de l’aide au logement', (c, month: Month): number =>
  declareParLaFamille(c, 'aide_logement', month) ?? aideLogementCalculee(c, month))
