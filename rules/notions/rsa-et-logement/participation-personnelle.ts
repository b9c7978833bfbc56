import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter } from '../../rule.js'
import { baremeCouple, personnesAChargeLogement, selonComposition, type ParComposition } from '../composition-logement.js'
import { loyerDeReference, loyerRetenu } from '../loyer-logement.js'
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
const baremeOutreMer = notion('barème d’outre-mer', c =>
  habiteDansUnDom(c) || residence(c) === 'saint-barthelemy' || residence(c) === 'saint-martin')

/** C: a flat amount for charges, whatever they are (arrêté du 27 septembre 2019, articles 9 and 16). */
export const forfaitCharges = notion('forfait de charges', (c, month: Month) => {
  const { isole, couple, parPersonne } = c.value(charges, firstDay(month))[habiteDansUnDom(c) ? 'outreMer' : 'metropole'][
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

/** Tp = TF + TL: a rate by family and another by rent (article 14). */
export const tauxDeParticipation = notion('taux de participation', (c, month: Month) => {
  const { seuils: [bas, haut], taux: [premier, second] } = c.value(tauxLoyer)
  const rapport = loyerRetenu(c, month) / loyerDeReference(c, month)
  const loyer = premier * Math.max(0, Math.min(rapport, haut) - bas) + second * Math.max(0, rapport - haut)
  return selonComposition(c, month, c.value(tauxFamille, firstDay(month))[baremeOutreMer(c) ? 'outreMer' : 'metropole']) + loyer
})

/** Pp = P0 + Tp × Rp: what the household pays by itself (CCH, article D. 823-17). */
export const participationPersonnelle = notion('participation personnelle', (c, month: Month) =>
  participationMinimale(c, month) +
  tauxDeParticipation(c, month) * Math.max(0, baseRessourcesLogement(c, month) - abattementForfaitaire(c, month)))
