import { firstDay, type Month } from '../../../src/household/index.js'
import { nearest } from '../../rounding.js'
import { notion, parameter, type Rule } from '../../rule.js'
import { baremeCouple, personnesAChargeLogement, selonComposition, type ParComposition } from '../logement/composition-logement.js'
import { loyerDeReference, loyerRetenu } from '../logement/loyer-logement.js'
import { habiteDansUnDom, residence } from '../residence.js'
import { baseRessourcesLogement } from './base-ressources-logement.js'

type Charges = Record<'isole' | 'couple' | 'parPersonne', number>
const charges = parameter<Record<'metropole' | 'outreMer', Record<'seul' | 'colocation', Charges>>>('logement/forfait-charges')
const minimale = parameter<{ taux: number, minimum: number }>('logement/participation-minimale')
const abattements = parameter<Record<'general' | 'saintPierreEtMiquelon', ParComposition & Record<string, number | readonly number[]>> &
  { outreMerUnePersonne: number }>('logement/abattement-ressources')
const tauxFamille = parameter<Record<'metropole' | 'outreMer', ParComposition & Record<string, number | readonly number[]>>>('logement/taux-famille')
const tauxLoyer = parameter<{ seuils: readonly [number, number], taux: readonly [number, number] }>('logement/taux-loyer')

/** Départements d’outre-mer, Saint-Barthélemy and Saint-Martin have their own scale (arrêté du 27 septembre 2019, article 46). */
export const baremeOutreMer = notion('barème d’outre-mer', c =>
  habiteDansUnDom(c) || residence(c) === 'saint-barthelemy' || residence(c) === 'saint-martin')

/** Where the charges are those of overseas (article 46, 2°). */
export const chargesOutreMer = notion('charges d’outre-mer', c => baremeOutreMer(c))

/** C: a flat amount for charges, whatever they are (arrêté du 27 septembre 2019, articles 9, 16 and 40). */
export const forfaitCharges = notion('forfait de charges', (c, month: Month) => {
  const { isole, couple, parPersonne } = c.value(charges, firstDay(month))[chargesOutreMer(c) ? 'outreMer' : 'metropole'][
    c.household.menage.coloc ? 'colocation' : 'seul']
  return (baremeCouple(c) ? couple : isole) + parPersonne * personnesAChargeLogement(c, month)
})

/** P0 (article 13). */
export const participationMinimale = notion('participation minimale', (c, month: Month) => {
  const { taux, minimum } = c.value(minimale, firstDay(month))
  return Math.max(taux * (loyerRetenu(c, month) + forfaitCharges(c, month)), minimum)
})

/** R0: income that is left out (article 15). */
export const abattementForfaitaire = notion('abattement forfaitaire', (c, month: Month) => {
  const table = c.value(abattements, firstDay(month))
  if (residence(c) === 'saint-pierre-et-miquelon') return selonComposition(c, month, table.saintPierreEtMiquelon)
  if (baremeOutreMer(c) && personnesAChargeLogement(c, month) === 1) return table.outreMerUnePersonne
  return selonComposition(c, month, table.general)
})

/** TL before it is rounded, for a ratio of the rent to the rent of reference. */
export const tauxParTranches = (c: Rule, rapport: number): number => {
  const { seuils: [bas, haut], taux: [premier, second] } = c.value(tauxLoyer)
  return premier * Math.max(0, Math.min(rapport, haut) - bas) + second * Math.max(0, rapport - haut)
}

/** TL: RL is a percentage of two decimals, and TL one of three (article 14, 2°). */
export const tauxDuLoyer = notion('taux selon le loyer', (c, month: Month): number =>
  nearest(tauxParTranches(c, nearest(loyerRetenu(c, month) / loyerDeReference(c, month), 4)), 5))

/** Tp = TF + TL: a rate by family and another by rent (article 14). */
export const tauxDeParticipation = notion('taux de participation', (c, month: Month) =>
  selonComposition(c, month, c.value(tauxFamille, firstDay(month))[baremeOutreMer(c) ? 'outreMer' : 'metropole']) + tauxDuLoyer(c, month))

/** Pp = P0 + Tp × Rp: what the household pays by itself (CCH, article D. 823-17). */
export const participationPersonnelle = notion('participation personnelle', (c, month: Month) =>
  participationMinimale(c, month) +
  tauxDeParticipation(c, month) * Math.max(0, baseRessourcesLogement(c, month) - abattementForfaitaire(c, month)))
