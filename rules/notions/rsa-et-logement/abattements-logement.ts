import { addMonths, firstDay, yearOf, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { parentsDeLaFamille } from '../famille.js'
import { beneficesImposables } from '../impot/benefices-imposables.js'
import { montantAah } from '../minima-sociaux/aah.js'
import { montantAss } from '../minima-sociaux/ass.js'
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

/** Where no RSA was declared for the month before: computed for the right of the current month, not known for earlier ones. */
export const rsaNonDeclare = notion('RSA non déclaré du mois précédent', (c, month: Month): boolean =>
  month === moisCourant(c) && montantRsa(c, addMonths(month, -1)) > 0)

/** RSA of the month before. */
const aLeRsa = notion('RSA du mois précédent', (c, month: Month): boolean => {
  const declare = declareParLaFamille(c, 'rsa', addMonths(month, -1))
  return declare === null ? rsaNonDeclare(c, month) : declare > 0
})

/** The income from work of the reference period is left out (CCH, articles R. 822-15 and R. 822-17). */
export const neutralisation = notion('neutralisation des revenus d’activité', (c, person: Person, month: Month): boolean =>
  parentsDeLaFamille(c).includes(person) && (chomageNonIndemnise(c, person, month) || aLeRsa(c, month)))

/** Another benefit took the place of this income: 30 % of it is left out (CCH, articles R. 822-13 and R. 822-14). */
export const revenusRemplaces = notion('revenus remplacés', (c, person: Person, month: Month) => {
  const sansActivite = salaireImposableDuMois(c, person, month) + beneficesImposables(c, person, yearOf(month) - 2) === 0
  const inactif = sansActivite && (person.activite === 'retraite' || montantAah(c, person, month) > 0)
  return { chomage: inactif, activite: inactif || (person.activite === 'chomeur' && auChomageDepuisDeuxMois(c, person, month)) }
})
