import { addMonths, firstDay, monthsBefore, yearOf, type Kind, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { estEnCouple, parentsDeLaFamille } from '../famille.js'
import { indemnitesJournalieres } from '../indemnites-journalieres.js'
import { ageRetenu, decritParLesReponses } from '../periodes.js'
import { ressourceDuMois } from '../ressources-mensuelles.js'
import { retraiteBruteDuMois } from '../revenu-imposable/revenus-de-remplacement.js'
import { revenusMensuelsDuPatrimoine } from '../revenus-mensuels-du-patrimoine.js'
import { revenusNonSalaries } from '../revenus-non-salaries.js'
import { salaireBrut } from '../salaire-imposable.js'
import { sejourOuvreDroitAuMinimumVieillesse } from '../sejour/minima-sociaux.js'
import { smicMensuelBrut } from '../smic.js'
import { montantAah } from './aah.js'
import { montantAss } from './ass.js'

const ageMinimum = parameter('aspa/age-minimum')
const ageAnticipe = parameter('aah/age-retraite')
const tauxIncapacite = parameter('aspa/taux-incapacite-anticipation')
const abattement = parameter<{ seul: number, couple: number }>('aspa/abattement-salaires')
const ressources: readonly Kind[] = ['allocation_securisation_professionnelle', 'chomage_net', 'dedommagement_victime_amiante',
  'gains_exceptionnels', 'indemnites_chomage_partiel', 'indemnites_volontariat', 'pensions_alimentaires_percues', 'pensions_invalidite',
  'prestation_compensatoire', 'prime_forfaitaire_mensuelle_reprise_activite', 'revenus_stage_formation_pro']

/** Of the age for it, or of the legal age of retirement and unfit for work (CSS, articles L. 815-1 and R. 815-1). */
export const aLAgeDeLAspa = (c: Rule, person: Person, month: Month): boolean => {
  const age = ageRetenu(c, person, month)
  const inapte = decritParLesReponses(c, month) &&
    (person.inapte_travail || (person.taux_incapacite ?? 0) > c.value(tauxIncapacite, firstDay(month)))
  return age >= c.value(ageMinimum, firstDay(month)) || (inapte && age >= c.value(ageAnticipe, firstDay(month)))
}

export const ouvreDroitAspa = notion('droit à l’ASPA', (c, person: Person, month: Month): boolean =>
  aLAgeDeLAspa(c, person, month) && sejourOuvreDroitAuMinimumVieillesse(c, person, month))

/** Has an invalidity pension, or a retirement pension and a disability, before the age of the ASPA (CSS, article L. 815-24). */
export const recoitUnePension = (c: Rule, person: Person, month: Month): boolean =>
  ressourceDuMois(c, person, 'pensions_invalidite', month) > 0 ||
  (decritParLesReponses(c, month) && person.handicap && ressourceDuMois(c, person, 'retraite_nette', addMonths(month, -1)) > 0)

export const ouvreDroitAsi = notion('droit à l’ASI', (c, person: Person, month: Month): boolean =>
  !ouvreDroitAspa(c, person, month) && recoitUnePension(c, person, month) && sejourOuvreDroitAuMinimumVieillesse(c, person, month))

/** The AAH does not count for who is entitled to one of the two allowances or has an invalidity pension. */
const aahComptee = (c: Rule, person: Person, month: Month, mois: readonly Month[]): number =>
  ouvreDroitAspa(c, person, month) || ouvreDroitAsi(c, person, month) || ressourceDuMois(c, person, 'pensions_invalidite', month) > 0
    ? 0
    : mois.reduce((sum, known) => sum + montantAah(c, person, known), 0)

/** Quarterly part of salaries that does not count (CSS, article R. 815-29). */
const abattementSalaires = (c: Rule, salaires: number, month: Month): number => {
  const { seul, couple } = c.value(abattement, firstDay(month))
  return Math.min(salaires, (estEnCouple(c) ? couple : seul) * smicMensuelBrut(c, `${yearOf(month)}-01`))
}

/** Gross income of a person over the quarter before, by month (CSS, articles R. 815-22 to R. 815-29). */
const ressourcesDUnePersonne = notion('ressources du minimum vieillesse', (c, person: Person, month: Month, droitOuvert: boolean): number => {
  const mois = monthsBefore(month, 3)
  const somme = (amount: (known: Month) => number) => mois.reduce((sum, known) => sum + amount(known), 0)
  const salaires = somme(known => salaireBrut(c, person, known))
  const retraites = somme(known => retraiteBruteDuMois(c, person, known))
  const declarees = somme(known => ressources.reduce((sum, kind) => sum + ressourceDuMois(c, person, kind, known), 0) +
    indemnitesJournalieres(c, person, known) + revenusMensuelsDuPatrimoine(c, person, known) -
    ressourceDuMois(c, person, 'pensions_alimentaires_versees_individu', known))
  return (declarees + salaires + retraites - abattementSalaires(c, salaires, month) + (droitOuvert ? 0 : aahComptee(c, person, month, mois))) / 3 +
    revenusNonSalaries(c, person, yearOf(month) - 1) / 12
})

/** Income of the person and of their partner, by month (CSS, article R. 815-22). */
export const baseRessourcesMinimumVieillesse = notion('base de ressources du minimum vieillesse', (c, month: Month): number =>
  parentsDeLaFamille(c).reduce((sum, person) => sum + ressourcesDUnePersonne(c, person, month, false) + montantAss(c, person, month), 0))

/** The same were the person entitled to the allowance, beside which the AAH does not count: so that income alone is told. */
export const ressourcesAvecLeDroit = notion('base de ressources du minimum vieillesse, droit ouvert', (c, month: Month): number =>
  parentsDeLaFamille(c).reduce((sum, person) => sum + ressourcesDUnePersonne(c, person, month, person === c.household.demandeur) + montantAss(c, person, month), 0))

export const allocatairesAspa = notion('allocataires de l’ASPA', (c, month: Month): number =>
  parentsDeLaFamille(c).filter(person => ouvreDroitAspa(c, person, month)).length)
export const allocatairesAsi = notion('allocataires de l’ASI', (c, month: Month): number =>
  parentsDeLaFamille(c).filter(person => ouvreDroitAsi(c, person, month)).length)
