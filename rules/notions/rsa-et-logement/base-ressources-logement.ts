import { firstDay, yearOf, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { enfantsDuMenage } from '../enfants.js'
import { ageALaRentree } from '../etudes/bourse-eligibilite.js'
import { boursierSurCriteresSociaux } from '../etudes/boursier.js'
import { suitDesEtudes } from '../etudes/etudiant.js'
import { parentsDeLaFamille } from '../famille.js'
import { beneficesImposables } from '../impot/benefices-imposables.js'
import { estRattacheAuxParents, foyerFiscal, foyerFiscalDuConjoint, membres } from '../impot/foyer-fiscal.js'
import { pensionsAlimentairesVersees } from '../impot/pensions-alimentaires-versees.js'
import { revenusDuCapital, revenusFonciers } from '../impot/revenus-du-patrimoine.js'
import { plafondPersonneACharge } from '../logement/composition-logement.js'
import { enFoyerOuCrous } from '../logement/logement-foyer.js'
import { patrimoineLogement } from '../logement/patrimoine-logement.js'
import { bmaf } from '../prestations-familiales/bmaf.js'
import { abattementPourLeLogement } from '../revenu-imposable/revenu-net-imposable.js'
import { ressourcesLogementPersonne, salairesDeReference } from './ressources-logement-personne.js'

type Forfait = Record<'forfait' | 'minorationBoursier', number>
const ageEtudiant = parameter('logement/etudiant-age')
const forfaits = parameter<Record<'location' | 'foyer', Forfait>>('logement/etudiant-forfait')
const doubleActivite = parameter('logement/abattement-double-activite')
const arrondi = parameter('logement/arrondi-ressources')

/** Income of the tax households that belongs to nobody in particular, less alimony paid and the abatement of the invalid (CCH, article R. 822-4, II). */
const revenusDesFoyers = notion('revenus des foyers fiscaux pour le logement', (c, month: Month) => {
  const year = yearOf(month)
  const foyers = [...estRattacheAuxParents(c) ? [] : [foyerFiscal(c)], foyerFiscalDuConjoint(c)].flatMap(found => found ?? [])
  return foyers.flatMap(membres).reduce((sum, person) => sum + revenusFonciers(c, person, year - 2) + revenusDuCapital(c, person, year - 2) -
    pensionsAlimentairesVersees(c, person, year - 1), 0) - foyers.reduce((sum, { id }) => sum + abattementPourLeLogement(c, id, year - 2), 0)
})

/** What one partner earned by working over the reference period. */
export const revenusDUneActivite = notion('revenus d’une activité pour le logement', (c, person: Person, month: Month): number =>
  salairesDeReference(c, person, month) + beneficesImposables(c, person, yearOf(month) - 2))

/** Both partners earned twelve BMAF at least over the reference period (CCH, article R. 822-7). */
const lesDeuxTravaillent = notion('double activité', (c, month: Month) =>
  c.household.conjoint !== null && parentsDeLaFamille(c).every(person => revenusDUneActivite(c, person, month) >= 12 * bmaf(c, month)))

const ressourcesReelles = notion('ressources réelles pour le logement', (c, month: Month) => {
  const parents = parentsDeLaFamille(c).reduce((sum, person) => sum + ressourcesLogementPersonne(c, person, month), 0)
  const enfants = enfantsDuMenage(c).reduce((sum, person) =>
    sum + Math.max(0, ressourcesLogementPersonne(c, person, month) - plafondPersonneACharge(c, month)), 0)
  const abattement = lesDeuxTravaillent(c, month) ? c.value(doubleActivite) : 0
  return Math.max(0, parents + enfants + patrimoineLogement(c, month) + revenusDesFoyers(c, month) - abattement)
})

/** Of the age of a grant on social criteria, which is that of the 1st of September (CCH, article R. 822-20). */
export const aLAgeDuForfaitEtudiant = notion('âge du forfait étudiant', (c, month: Month): boolean => ageALaRentree(c, month) < c.value(ageEtudiant))

/** A student's income is a flat amount, smaller with a grant (CCH, article R. 822-20). */
export const ressourcesForfaitaires = notion('ressources forfaitaires de l’étudiant', (c, month: Month) =>
  suitDesEtudes(c) && aLAgeDuForfaitEtudiant(c, month))

const forfaitDuMois = (c: Rule, month: Month): Forfait => c.value(forfaits, firstDay(month))[enFoyerOuCrous(c) ? 'foyer' : 'location']

export const minorationBoursier = notion('minoration du forfait d’un boursier', (c, month: Month): number =>
  boursierSurCriteresSociaux(c, month) ? forfaitDuMois(c, month).minorationBoursier : 0)

const forfaitEtudiant = notion('forfait étudiant', (c, month: Month) => forfaitDuMois(c, month).forfait - minorationBoursier(c, month))

/** Base de ressources des aides personnelles au logement, euros a year, rounded up to the hundred (CCH, article D. 823-17). */
export const baseRessourcesLogement = notion('base de ressources des aides au logement', (c, month: Month) => {
  const ressources = ressourcesForfaitaires(c, month) ? forfaitEtudiant(c, month) : ressourcesReelles(c, month)
  const pas = c.value(arrondi)
  return Math.ceil(Math.round(ressources * 100) / 100 / pas) * pas
})
