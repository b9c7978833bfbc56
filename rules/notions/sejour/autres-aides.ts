import { Doubt, notion, parameter } from '../../rule.js'
import { suitDesEtudes } from '../etudes/etudiant.js'
import { moisEnFrance } from './mois-en-france.js'
import { europeenOuTitreRegulier, sejourRegulier, titreRegulier } from './sejour-regulier.js'
import { unDesParents } from './un-des-parents.js'

const moisDuPass = parameter('pass-culture/mois-en-france')
const anneesDuPret = parameter('etudiant/pret-garanti-annees-de-residence')
const moisParAn = 12

/** Legal residence of one of the two (CSS, articles L. 160-1, L. 861-1 and R. 111-3; arrêté du 10 mai 2017). */
export const sejourOuvreDroitALaCss = notion('séjour ouvrant droit à la complémentaire santé', (c): boolean =>
  unDesParents(c, parent => sejourRegulier(c, parent)))

/** Europeans, and others with a permit in force (CASF, article L. 111-2). */
export const sejourOuvreDroitALAideSociale = notion('séjour ouvrant droit à l’aide sociale', (c): boolean =>
  europeenOuTitreRegulier(c, c.household.demandeur))

/** Europeans, and others who have lived here legally for a year (décret n° 2021-628, article 2). */
export const sejourOuvreDroitAuPassCulture = notion('séjour ouvrant droit au pass culture', (c): boolean => {
  const { demandeur } = c.household
  return demandeur.nationalite !== 'AF' || (titreRegulier(c, demandeur) && (moisEnFrance(demandeur) ?? 0) >= c.value(moisDuPass))
})

/** Europeans and students; how the permits of the others are looked at was not found in a text. */
export const sejourOuvreDroitAVisale = notion('séjour ouvrant droit à Visale', (c): boolean => {
  const { demandeur } = c.household
  if (demandeur.nationalite !== 'AF' || suitDesEtudes(c)) return true
  if (!titreRegulier(c, demandeur)) return false
  throw new Doubt('hors études, Visale examine votre titre de séjour : vérifiez sur visale.fr')
})

/** French, or citizen of the European Economic Area who has lived here long enough. */
export const sejourOuvreDroitAuPretGaranti = notion('séjour ouvrant droit au prêt garanti', (c): boolean => {
  const { demandeur } = c.household
  if (demandeur.nationalite === 'AF') return false
  return demandeur.nationalite !== 'DE' || (moisEnFrance(demandeur) ?? 0) >= moisParAn * c.value(anneesDuPret)
})
