import { addMonths, firstDay, monthsBefore, yearOf, type Kind, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { indemnitesJournalieres } from '../indemnites-journalieres.js'
import { ressourceDuMois } from '../ressources-mensuelles.js'
import { revenusNonSalaries } from '../revenus-non-salaries.js'
import { salaireImposableDuMois } from '../salaire-imposable.js'

const abattements = parameter<{ 'remplacees': number, 'non-remplacees': number }>('ass/abattements-interruption')
type Ressource = (c: Rule, person: Person, month: Month) => number
const declaree = (kind: Kind): Ressource => (c, person, month) => ressourceDuMois(c, person, kind, month)

/**
 * Income that is left out, in part or in full, once it stopped (Code du travail, article R. 5423-5). Income is what is declared to the tax
 * office (article R. 5423-2): the AAH is not (CGI, article 81, 9°), nor are the benefits that article R. 5423-3 names.
 */
const interruptibles: readonly Ressource[] = [
  salaireImposableDuMois,
  ...(['revenus_stage_formation_pro', 'retraite_nette', 'pensions_alimentaires_percues', 'indemnites_stage'] as const).map(declaree)
]
const permanentes = (['pensions_invalidite', 'revenus_locatifs'] as const).map(declaree)

const surUnAn = (c: Rule, person: Person, month: Month, ressource: Ressource) =>
  monthsBefore(month, 12).reduce((sum, known) => sum + ressource(c, person, known), 0)

const aUnRevenuDeRemplacement = notion('revenu de remplacement du mois précédent', (c, person: Person, month: Month): boolean => {
  const dernier = addMonths(month, -1)
  return ressourceDuMois(c, person, 'chomage_net', dernier) + ressourceDuMois(c, person, 'retraite_nette', dernier) +
    indemnitesJournalieres(c, person, dernier) > 0
})

/** A year of an income, less 30 % when it stopped and another one replaces it, left out when nothing does. */
export function apresInterruption (c: Rule, person: Person, month: Month, ressource: Ressource): number {
  const annee = surUnAn(c, person, month, ressource)
  if (annee === 0 || ressource(c, person, addMonths(month, -1)) !== 0) return annee
  const { remplacees, 'non-remplacees': nonRemplacees } = c.value(abattements, firstDay(month))
  return annee * (1 - (aUnRevenuDeRemplacement(c, person, month) ? remplacees : nonRemplacees))
}

export const revenusDuCapitalSurUnAn = notion('revenus du capital sur un an', (c, person: Person, month: Month): number =>
  surUnAn(c, person, month, declaree('revenus_capital')))

export const ressourcesPropresAss = notion('ressources propres de l’ASS', (c, person: Person, month: Month): number =>
  interruptibles.reduce((sum, ressource) => sum + apresInterruption(c, person, month, ressource), 0) +
  permanentes.reduce((sum, ressource) => sum + surUnAn(c, person, month, ressource), 0) +
  revenusDuCapitalSurUnAn(c, person, month) -
  surUnAn(c, person, month, declaree('pensions_alimentaires_versees_individu')) +
  revenusNonSalaries(c, person, yearOf(month) - 1))

/** The partner's unemployment benefit and daily benefits count too (Code du travail, articles R. 5423-3 and R. 5423-4). */
const ressourcesDuConjoint = (c: Rule, person: Person, month: Month): number =>
  ressourcesPropresAss(c, person, month) + apresInterruption(c, person, month, indemnitesJournalieres) +
  (ressourceDuMois(c, person, 'chomage_net', addMonths(month, -1)) === 0 ? 0 : surUnAn(c, person, month, declaree('chomage_net')))

/** Income of the household over twelve months, by month (Code du travail, articles R. 5423-1 to R. 5423-5). */
export const baseRessourcesAss = notion('base de ressources de l’ASS', (c, month: Month): number => {
  const { demandeur, conjoint } = c.household
  return (ressourcesPropresAss(c, demandeur, month) + (conjoint === null ? 0 : ressourcesDuConjoint(c, conjoint, month))) / 12
})
