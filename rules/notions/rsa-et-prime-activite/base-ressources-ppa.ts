import { firstDay, yearOf, type Kind, type Month } from '../../../src/household/index.js'
import { Doubt, notion, parameter, type Person } from '../../rule.js'
import { membresDeLaFamille } from '../allocations-declarees.js'
import { indemnitesJournalieresActivite, indemnitesJournalieresHorsActivite } from '../indemnites-journalieres.js'
import { montantAah } from '../minima-sociaux/aah.js'
import { montantAsi } from '../minima-sociaux/asi.js'
import { montantAspa } from '../minima-sociaux/aspa.js'
import { montantAss } from '../minima-sociaux/ass.js'
import { ressourceDeLAnnee, ressourceDuMois, revenusFiscauxConnus } from '../ressources-mensuelles.js'
import { dernierRevenuNonSalarieMensuel } from '../revenus-non-salaries.js'
import { montantCaah } from '../rsa-et-logement/caah.js'
import { smicHoraireBrut } from '../smic.js'
import { prestationsFamilialesComptees } from './prestations-familiales-rsa.js'

const seuilAah = parameter('prime-activite/seuil-aah')
const activite: readonly Kind[] = ['salaire_net', 'revenus_stage_formation_pro', 'bourse_recherche', 'indemnites_chomage_partiel']
const autres: readonly Kind[] = ['chomage_net', 'retraite_nette', 'pensions_invalidite', 'pensions_alimentaires_percues',
  'prestation_compensatoire', 'prime_forfaitaire_mensuelle_reprise_activite']

/** Income from work of a person in a month (CSS, articles L. 842-4 and R. 844-1). */
const revenusDuTravail = notion('revenus du travail', (c, person: Person, month: Month): number =>
  activite.reduce((sum, kind) => sum + ressourceDuMois(c, person, kind, month), 0) +
  indemnitesJournalieresActivite(c, person, month) + dernierRevenuNonSalarieMensuel(c, person))

/** The AAH counts as income from work beside 29 hours of it at the minimum wage (CSS, article L. 842-8). */
const aahCompteCommeActivite = notion('AAH comptée comme un revenu d’activité', (c, person: Person, month: Month): boolean =>
  revenusDuTravail(c, person, month) >= c.value(seuilAah, firstDay(month)) * smicHoraireBrut(c, month))

export const revenusActivitePpa = notion('revenus d’activité de la prime d’activité', (c, person: Person, month: Month): number =>
  revenusDuTravail(c, person, month) + (aahCompteCommeActivite(c, person, month) ? montantAah(c, person, month) : 0))

/** Interest and rents of the last but one year, by month (CSS, article R. 843-1). */
const patrimoine = notion('revenus du patrimoine de la prime d’activité', (c, person: Person, month: Month): number => {
  const year = yearOf(month) - 2
  const loyers = revenusFiscauxConnus(c) ? person.fiscales.revenus_locatifs ?? 0 : ressourceDeLAnnee(c, person, 'revenus_locatifs', year)
  return (loyers + ressourceDeLAnnee(c, person, 'revenus_capital', year)) / 12
})

/** The allowance of a contrat de sécurisation professionnelle replaces a salary (CSS, article R. 844-2, 2°). */
export const securisationComptee = notion('allocation de sécurisation professionnelle comptée', (c, person: Person, month: Month): number =>
  ressourceDuMois(c, person, 'allocation_securisation_professionnelle', month))

/** Neither an old-age pension of a scheme (CSS, article R. 844-2, 1°) nor taxed (CGI, article 81, 4°), nor among what article R. 844-5 leaves out. */
export const retraiteDuCombattantComptee = notion('retraite du combattant comptée', (c, person: Person, month: Month): number => {
  if (ressourceDuMois(c, person, 'retraite_combattant', month) > 0) throw new Doubt('aucun texte lu ne dit si la retraite du combattant compte pour la prime d’activité')
  return 0
})

/** Income of a person that is not from work. */
export const autresRessources = notion('autres ressources de la prime d’activité', (c, person: Person, month: Month): number =>
  autres.reduce((sum, kind) => sum + ressourceDuMois(c, person, kind, month), 0) +
  retraiteDuCombattantComptee(c, person, month) + securisationComptee(c, person, month) + indemnitesJournalieresHorsActivite(c, person, month) + patrimoine(c, person, month) +
  montantAsi(c, person, month) + montantCaah(c, person, month) + montantAss(c, person, month) +
  (aahCompteCommeActivite(c, person, month) ? 0 : montantAah(c, person, month)))

/** Income from work of all persons in a month. */
export const revenusActiviteDuFoyer = notion('revenus d’activité du foyer', (c, month: Month): number =>
  membresDeLaFamille(c).reduce((sum, person) => sum + revenusActivitePpa(c, person, month), 0))

/** All income of the household in a month (CSS, articles L. 842-4, R. 844-1 to R. 844-5). */
export const baseRessourcesPpa = notion('base de ressources de la prime d’activité', (c, month: Month): number =>
  revenusActiviteDuFoyer(c, month) + montantAspa(c, month) + prestationsFamilialesComptees(c, month) +
  membresDeLaFamille(c).reduce((sum, person) => sum + autresRessources(c, person, month), 0))
