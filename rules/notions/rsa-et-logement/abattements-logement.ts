import { addMonths, firstDay, yearOf, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { beneficesImposables } from '../benefices-imposables.js'
import { parentsDeLaFamille } from '../famille.js'
import { enFoyerOuCrous } from '../logement-foyer.js'
import { montantAah } from '../minima-sociaux/aah.js'
import { montantAss } from '../minima-sociaux/ass.js'
import { montantForfaitaireRsa } from '../montant-forfaitaire-rsa.js'
import { moisCourant } from '../periodes.js'
import { salaireImposableDuMois } from '../salaire-imposable.js'
import { montantRsa } from './rsa.js'

export const abattementChomage = parameter('logement/abattement-chomage')
const delai = parameter('logement/neutralisation-delai')

/** Out of work for two months at least. */
const auChomageDepuisDeuxMois = notion('chômage de deux mois', (c, person: Person, month: Month) =>
  person.date_debut_chomage !== null && person.date_debut_chomage < firstDay(addMonths(month, -c.value(delai))))

/** Without unemployment benefit, or with the ASS only (CCH, article R. 822-15). */
const chomageNonIndemnise = notion('chômage non indemnisé', (c, person: Person, month: Month) => {
  if (!auChomageDepuisDeuxMois(c, person, month)) return false
  return person.montant('chomage_net', month) === 0 ? person.activite === 'chomeur' : montantAss(c, person, month) > 0
})

/** In past months, the incumbent computes the RSA as if there were no income, and forgets the grant of a student. */
export const moisNeutralise = (c: Rule, month: Month) => c.habits.has('aides-logement-passees-neutralisees') &&
  (month < addMonths(moisCourant(c), -1) || (month < moisCourant(c) && enFoyerOuCrous(c)))

/** RSA of the month before. The one of earlier months is only known when it was declared. */
const aLeRsa = notion('RSA du mois précédent', (c, month: Month) => {
  const precedent = addMonths(month, -1)
  const declare = declareParLaFamille(c, 'rsa', precedent)
  if (declare !== null) return declare > 0
  if (moisNeutralise(c, month)) return montantForfaitaireRsa(c, precedent) > 0
  return month === moisCourant(c) && !c.habits.has('neutralisation-rsa-declare') && montantRsa(c, precedent) > 0
})

/** The income from work of the reference period is left out (CCH, articles R. 822-15 and R. 822-17). */
export const neutralisation = notion('neutralisation des revenus d’activité', (c, person: Person, month: Month) => {
  const parents = parentsDeLaFamille(c)
  if (!parents.includes(person)) return false
  const concernes = c.habits.has('neutralisation-du-couple') ? parents : [person]
  return concernes.some(parent => chomageNonIndemnise(c, parent, month)) || aLeRsa(c, month)
})

/** Another benefit took the place of this income: 30 % of it is left out (CCH, articles R. 822-13 and R. 822-14). */
export const revenusRemplaces = notion('revenus remplacés', (c, person: Person, month: Month) => {
  const sansActivite = salaireImposableDuMois(c, person, month) + beneficesImposables(c, person, yearOf(month) - 2) === 0
  const inactif = sansActivite && (person.activite === 'retraite' || montantAah(c, person, month) > 0)
  return { chomage: inactif, activite: inactif || (person.activite === 'chomeur' && auChomageDepuisDeuxMois(c, person, month)) }
})
