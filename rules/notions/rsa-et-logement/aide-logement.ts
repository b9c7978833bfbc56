import { firstDay, type Month } from '../../../src/household/index.js'
import { down } from '../../rounding.js'
import { notion, parameter, type Rule } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { enfantPartage, parentsDeLaFamille } from '../famille.js'
import { enfantsAChargeLogement } from '../logement/composition-logement.js'
import { enFoyerOuCrous } from '../logement/logement-foyer.js'
import { centimes, loyerPlafond, loyerPrincipal, loyerRetenu } from '../logement/loyer-logement.js'
import { estLocataire, statutRepondu } from '../logement/statut-occupation.js'
import { type Zone, zoneLogement } from '../logement/zone-logement.js'
import { montantAah } from '../minima-sociaux/aah.js'
import { montantAeeh } from '../prestations-familiales/aeeh.js'
import { habiteEnMetropole, residence } from '../residence.js'
import { sejourOuvreDroitAuLogement } from '../sejour/logement.js'
import { aideEnFoyer } from './aide-logement-foyer.js'
import { forfaitCharges, participationPersonnelle } from './participation-personnelle.js'

const minimumVerse = parameter('logement/minimum-verse')
const degressivite = parameter<Record<Zone, { baisse: number, suppression: number }>>('logement/degressivite')
const minoration = parameter('logement/minoration-forfaitaire')
export const crds = parameter('logement/crds')
const partSaintPierre = parameter('logement/part-saint-pierre-et-miquelon')

/** Scale of the foyers (CCH, article D. 842-15), which does not exist at Saint-Pierre-et-Miquelon: that of a lease holds there (D. 863-7, 2°, and D. 863-15). */
export const baremeDesFoyers = notion('barème des logements-foyers', (c): boolean => residence(c) !== 'saint-pierre-et-miquelon' &&
  enFoyerOuCrous(c) && statutRepondu(c) !== 'locataire_vide' && statutRepondu(c) !== 'locataire_meuble')

/** What the scale gives, before it is reduced for a high rent. */
export const aideAvantReductions = notion('aide au logement avant réductions', (c, month: Month) => baremeDesFoyers(c)
  ? aideEnFoyer(c, month)
  : Math.max(0, loyerRetenu(c, month) + forfaitCharges(c, month) - participationPersonnelle(c, month)))

/** Rents from which the benefit falls, then stops (article 10). */
export const seuilsDeDegressivite = notion('seuils de dégressivité', (c, month: Month) => {
  const { baisse, suppression } = c.value(degressivite)[zoneLogement(c)]
  return { baisse: centimes(loyerPlafond(c, month) * baisse), suppression: centimes(loyerPlafond(c, month) * suppression) }
})

/** The demandeur or the one whom they live with has the AAH, or the AEEH for a child: a high rent takes nothing away (CCH, article D. 823-16). */
export const allocationDuHandicap = notion('AAH ou AEEH dans le foyer', (c, month: Month): boolean =>
  parentsDeLaFamille(c).some(person => montantAah(c, person, month) > 0) || montantAeeh(c, month) > 0)

/** Part kept in spite of a high rent; all of it in a foyer. */
export const partConservee = notion('dégressivité', (c, month: Month) => {
  const { baisse, suppression } = seuilsDeDegressivite(c, month)
  if (baremeDesFoyers(c) || loyerPrincipal(c) <= baisse || allocationDuHandicap(c, month)) return 1
  return Math.max(0, 1 - (loyerPrincipal(c) - baisse) / (suppression - baisse))
})

/** Rent and charges of who pays some rent: without one there is no right (CCH, article L. 822-5). */
export const loyerPaye = notion('loyer payé', ({ household: { menage: { loyer, charges_locatives: charges } } }): number =>
  loyer === null || loyer === 0 ? 0 : loyer + (charges ?? 0))

/** Owners of their home, hosts' families and landlords' close relatives have no right (CCH, articles L. 822-3 and L. 841-1). */
export const logementOuvreDroit = notion('logement ouvrant droit', c =>
  estLocataire(c) && loyerPaye(c) > 0 && !c.household.famille.proprietaire_proche_famille)

/** What is left once it is reduced for a high rent and by a flat amount (article 11); in a foyer, within what the resident pays (CCH, article D. 842-15). */
export const aideReduite = notion('aide au logement réduite', (c, month: Month): number => {
  const aide = Math.max(0, centimes(aideAvantReductions(c, month) * partConservee(c, month)) - c.value(minoration))
  return baremeDesFoyers(c) ? Math.min(aide, loyerPaye(c)) : aide
})

/** Saint-Pierre-et-Miquelon, which rules on its own taxes, does not have the CRDS (code général des collectivités territoriales, article LO 6414-1, II, 1°). */
export const tauxCrds = notion('taux de la CRDS', (c): number => residence(c) === 'saint-pierre-et-miquelon' ? 0 : c.value(crds))

/** In whole cents. */
const montantCrds = notion('CRDS de l’aide au logement', (c, month: Month): number => down(aideReduite(c, month) * tauxCrds(c), 2))

/** Less the CRDS, rounded down to the euro: what is paid (CCH, articles D. 823-16 and D. 842-15). */
export const aideNette = notion('aide au logement nette', (c, month: Month): number => down(aideReduite(c, month) - montantCrds(c, month), 0))

/**
 * Less than a minimum, once all is deducted and the CRDS put back, is not paid (arrêté du 27 septembre 2019, articles 12 and 42). The aide
 * personnalisée has no minimum: null where the dwelling may be under convention, which nobody asks. It never is overseas, but for foyers, which have the minimum everywhere.
 */
export const atteintLeMinimum = notion('minimum versé', (c, month: Month): boolean | null => {
  const nette = aideNette(c, month)
  if (nette <= 0) return false
  if (nette + montantCrds(c, month) >= c.value(minimumVerse)) return true
  return baremeDesFoyers(c) || !habiteEnMetropole(c) ? false : null
})

/** Part of the scale that is paid: all of it, but at Saint-Pierre-et-Miquelon until the end of 2025 (décret n° 2021-1750, article 7). */
export const partDuBareme = notion('part du barème des aides au logement', (c, month: Month): number =>
  residence(c) === 'saint-pierre-et-miquelon' ? c.value(partSaintPierre, firstDay(month)) : 1)

/** What is paid with the children who count. */
export const aideVersee = notion('aide au logement versée', (c, month: Month): number => atteintLeMinimum(c, month) === false ? 0 : aideNette(c, month))

/** The same household, were the children who live here in turn not counted. */
export const sansEnfantsPartages = notion('foyer sans les enfants partagés', (c): Rule =>
  c.supposing(enfantsAChargeLogement, (_, month) => enfantsAChargeLogement(c, month).filter(enfant => !enfantPartage(c, enfant))))

export const aDesEnfantsPartages = notion('enfants partagés comptés pour le logement', (c, month: Month): boolean =>
  enfantsAChargeLogement(c, month).some(enfant => enfantPartage(c, enfant)))

/**
 * A child who lives in turn with both parents counts for each of them while they are here, half of the year
 * (CCH, article L. 823-2; Conseil d’État, 21 July 2017, n° 398563).
 */
const aidePartagee = notion('aide au logement partagée', (c, month: Month): number =>
  aDesEnfantsPartages(c, month) ? (aideVersee(c, month) + aideVersee(sansEnfantsPartages(c), month)) / 2 : aideVersee(c, month))

/** Aide personnelle au logement of a month. */
export const aideLogementCalculee = notion('aide au logement', (c, month: Month): number =>
  logementOuvreDroit(c) && sejourOuvreDroitAuLogement(c, month) ? centimes(aidePartagee(c, month) * partDuBareme(c, month)) : 0)

/** Housing benefit of a month, as declared by somebody of the household or else computed. */
export const montantAideLogement = notion('montant de l’aide au logement', (c, month: Month): number =>
  declareParLaFamille(c, 'aide_logement', month) ?? aideLogementCalculee(c, month))
