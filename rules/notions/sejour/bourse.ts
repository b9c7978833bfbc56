import { anyOf, Doubt, notion, parameter, type Rule } from '../../rule.js'
import { sansParents } from '../etudes/distance-domicile-familial.js'
import { moisEnFrance } from './mois-en-france.js'

const mois = parameter<Record<'europeens' | 'etrangers', number>>('bourse/mois-en-france')

/** A job in France, a parent’s income in France, or a year of presence (annexe 2, 3.1). */
function europeen (c: Rule): boolean {
  const { demandeur } = c.household
  if (anyOf(() => demandeur.percoit('salaire_net'), () => (moisEnFrance(demandeur) ?? 0) >= c.value(mois).europeens)) return true
  throw new Doubt('depuis moins d’un an en France, il faut y avoir travaillé, ou que l’un de vos parents y ait eu des revenus')
}

/** Their tax household, the parents’, is in France; who has none of them is looked at by the Crous. */
function foyerFiscalEnFrance (c: Rule): boolean {
  const { demandeur, parents } = c.household
  if (sansParents(c)) throw new Doubt('sans parents, c’est votre propre domicile fiscal depuis deux ans que le Crous examine')
  return demandeur.habite_chez_parents || parents._en_france
}

/** A permit, two years in France and the parents’ tax household there as long; refugees and the protected need nothing more (annexe 2, 3.2). */
function horsUnionEuropeenne (c: Rule): boolean {
  const { demandeur } = c.household
  const { titre_sejour: titre } = demandeur
  if (titre === 'protection' || titre === 'protection_temporaire') return true
  if (titre === 'aucun' || titre === 'demande') return false
  const duree = moisEnFrance(demandeur)
  if (duree === null) throw new Doubt('le Crous examine votre titre de séjour et votre durée de présence')
  return duree >= c.value(mois).etrangers && foyerFiscalEnFrance(c)
}

/** French, or European or foreigner with ties in France (circulaire des bourses sur critères sociaux, annexe 2, 3). */
export const bourseSelonNationalite = notion('bourse : nationalité', (c): boolean => {
  const { nationalite } = c.household.demandeur
  if (nationalite === 'AF') return horsUnionEuropeenne(c)
  return nationalite !== 'DE' || europeen(c)
})
