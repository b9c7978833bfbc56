import { addMonths, firstDay, monthsBefore, yearOf, type Kind, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { estEnCouple, parentsDeLaFamille } from '../famille.js'
import { indemnitesJournalieres } from '../indemnites-journalieres.js'
import { montantAah } from '../minima-sociaux/aah.js'
import { montantAsi } from '../minima-sociaux/asi.js'
import { montantAspa } from '../minima-sociaux/aspa.js'
import { montantAss } from '../minima-sociaux/ass.js'
import { montantAf } from '../prestations-familiales/af.js'
import { montantAsf } from '../prestations-familiales/asf.js'
import { montantCf } from '../prestations-familiales/cf.js'
import { congeParental } from '../prestations-familiales/conge-parental.js'
import { ressourceDuMois } from '../ressources-mensuelles.js'
import { revenusMensuelsDuPatrimoine } from '../revenus-mensuels-du-patrimoine.js'
import { revenusNonSalaries } from '../revenus-non-salaries.js'
import { montantCaah } from '../rsa-et-logement/caah.js'
import { forfaitLogementCss, personnesACharge } from './foyer-css.js'

const abattements = parameter<Record<'aah' | 'asi-seul' | 'asi-couple' | 'aspa-seul' | 'aspa-couple', number>>('css/abattements')
const sansEmploi = parameter('css/abattement-sans-emploi')
const ressources: readonly Kind[] = ['salaire_net', 'chomage_net', 'retraite_nette', 'allocation_securisation_professionnelle', 'bourse_recherche',
  'dedommagement_victime_amiante', 'gains_exceptionnels', 'indemnites_chomage_partiel', 'indemnites_stage', 'pensions_alimentaires_percues',
  'pensions_invalidite', 'prestation_compensatoire', 'prime_forfaitaire_mensuelle_reprise_activite', 'retraite_combattant',
  'revenus_stage_formation_pro']

const annee = (month: Month, amount: (known: Month) => number): number =>
  monthsBefore(month, 12).reduce((sum, known) => sum + amount(known), 0)

/** Allowances that count above a monthly abatement (instruction DSS/SD2A/2021/71 of 30 March 2021). */
const aahComptee = (c: Rule, person: Person, month: Month) =>
  Math.max(0, montantAah(c, person, month) - c.value(abattements, firstDay(month)).aah)

const asiComptee = (c: Rule, person: Person, month: Month): number => {
  const montant = montantAsi(c, person, month)
  if (montantAah(c, person, month) > 0) return montant
  const aDeux = parentsDeLaFamille(c).filter(parent => montantAsi(c, parent, month) > 0).length > 1
  const { 'asi-seul': seul, 'asi-couple': couple } = c.value(abattements, firstDay(month))
  return Math.max(0, montant - (aDeux ? couple / 2 : seul))
}

export const mvaDeLAnnee = notion('majoration pour la vie autonome de l’année', (c, person: Person, month: Month): number =>
  annee(month, known => montantCaah(c, person, known)))

const aspaComptee = (c: Rule, month: Month): number => {
  const { 'aspa-seul': seul, 'aspa-couple': couple } = c.value(abattements, firstDay(month))
  return Math.max(0, montantAspa(c, month) - (estEnCouple(c) ? couple : seul))
}

/** Salaries count for less when the person is now ill, in training or out of work (CSS, article R. 861-8). */
const salairesEcartes = (c: Rule, person: Person, month: Month): number => {
  const recoit = (kind: Kind) => ressourceDuMois(c, person, kind, month) > 0
  const sansTravail = recoit('indemnites_journalieres_maladie') || recoit('revenus_stage_formation_pro') || montantAss(c, person, month) > 0 ||
    (person.activite === 'chomeur' && (recoit('indemnites_chomage_partiel') || recoit('chomage_net')))
  return sansTravail ? c.value(sansEmploi, firstDay(month)) * annee(month, known => ressourceDuMois(c, person, 'salaire_net', known)) : 0
}

/** The pay of a training that ended is left out. */
const formationTerminee = (c: Rule, person: Person, month: Month): number =>
  ressourceDuMois(c, person, 'revenus_stage_formation_pro', addMonths(month, -1)) > 0
    ? 0
    : annee(month, known => ressourceDuMois(c, person, 'revenus_stage_formation_pro', known))

/** No grant for studies counts (CSS, article R. 861-10, 11°). */
export const bourseComptee = notion('bourse comptée pour la complémentaire santé', (_c, _person: Person, _month: Month): number => 0)

const ressourcesDUnePersonne = notion('ressources de la complémentaire santé', (c, person: Person, month: Month): number =>
  annee(month, known => ressources.reduce((sum, kind) => sum + ressourceDuMois(c, person, kind, known), 0) +
    indemnitesJournalieres(c, person, known) + revenusMensuelsDuPatrimoine(c, person, known) + montantAss(c, person, known) +
    aahComptee(c, person, known) + asiComptee(c, person, known) -
    ressourceDuMois(c, person, 'pensions_alimentaires_versees_individu', known)) +
  mvaDeLAnnee(c, person, month) + bourseComptee(c, person, month) + revenusNonSalaries(c, person, yearOf(month) - 1) -
  salairesEcartes(c, person, month) - formationTerminee(c, person, month))

/** Income of the household over twelve months, home included (CSS, articles R. 861-4 to R. 861-10). */
export const baseRessourcesCss = notion('base de ressources de la complémentaire santé', (c, month: Month): number => {
  const personnes = [...parentsDeLaFamille(c), ...personnesACharge(c, month)]
  const familiales = annee(month, known => montantAf(c, known) + montantAsf(c, known) + montantCf(c, known) + aspaComptee(c, known) +
    congeParental(c, known))
  return personnes.reduce((sum, person) => sum + ressourcesDUnePersonne(c, person, month), 0) + familiales + forfaitLogementCss(c, month)
})
