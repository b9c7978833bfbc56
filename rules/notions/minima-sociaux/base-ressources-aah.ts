import { addMonths, firstDay, monthsBefore, yearOf, type Kind, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { beneficesImposables } from '../impot/benefices-imposables.js'
import { indemnitesJournalieresImposables } from '../indemnites-journalieres.js'
import { decritParLesReponses } from '../periodes.js'
import { ressourceDuMois } from '../ressources-mensuelles.js'
import { chomageImposable } from '../revenu-imposable/revenus-imposables.js'
import { pensionsImposables } from '../revenu-imposable/traitements-salaires-pensions.js'
import { revenusMensuelsDuPatrimoine } from '../revenus-mensuels-du-patrimoine.js'
import { revenusNonSalaries } from '../revenus-non-salaries.js'
import { salaireImposable, salaireImposableDuMois } from '../salaire-imposable.js'
import { smicMensuelBrut } from '../smic.js'
import { montantAsi } from './asi.js'

const abattement = parameter<{ 'part-du-smic': number, 'jusque-la': number, 'au-dela': number }>('aah/abattement-activite')
const cessation = parameter('aah/abattement-cessation')
const activite: readonly Kind[] = ['chomage_net', 'indemnites_chomage_partiel', 'indemnites_stage', 'revenus_stage_formation_pro', 'salaire_net']
const autres: readonly Kind[] = ['allocation_securisation_professionnelle', 'bourse_recherche', 'gains_exceptionnels',
  'pensions_alimentaires_percues', 'pensions_invalidite', 'prestation_compensatoire', 'retraite_nette']

const total = (c: Rule, person: Person, kinds: readonly Kind[], month: Month) =>
  kinds.reduce((sum, kind) => sum + ressourceDuMois(c, person, kind, month), 0)

/** Works this month: income is looked at by quarter then, by year otherwise (CSS, articles R. 821-4 and R. 821-4-1). */
const travaille = notion('en activité', (c, person: Person, month: Month): boolean =>
  salaireImposableDuMois(c, person, month) + beneficesImposables(c, person, yearOf(month) - 1) > 0)

/** Stopped working, or replaced it by a pension or unemployment benefit: 30 % is left out (CSS, article R. 532-5). */
const aCesseDeTravailler = (c: Rule, person: Person, month: Month): boolean => {
  const etudie = decritParLesReponses(c, month) && person.activite === 'etudiant'
  return (!travaille(c, person, month) && !etudie) ||
    total(c, person, ['chomage_net', 'retraite_nette', 'pensions_invalidite'], addMonths(month, -1)) > 0
}

/** Income from work of a year after the abatement of the AAH: 80 % up to 30 % of the minimum wage, 40 % above (CSS, article D. 821-9). */
function apresAbattement (c: Rule, person: Person, month: Month, revenu: number): number {
  const { 'part-du-smic': part, 'jusque-la': bas, 'au-dela': haut } = c.value(abattement, firstDay(month))
  const seuil = Math.min(part * 12 * smicMensuelBrut(c, month), revenu)
  const abattu = (1 - bas) * seuil + (1 - haut) * Math.max(0, revenu - seuil)
  return aCesseDeTravailler(c, person, month) ? (1 - c.value(cessation, firstDay(month))) * abattu : abattu
}

/** A year's income, from the last quarter. */
function annualise (c: Rule, person: Person, month: Month): number {
  const mois = monthsBefore(month, 3)
  const somme = (amount: (known: Month) => number) => 4 * mois.reduce((sum, known) => sum + amount(known), 0)
  const gains = somme(known => total(c, person, activite, known) + indemnitesJournalieresImposables(c, person, known)) +
    revenusNonSalaries(c, person, yearOf(month) - 1)
  const reste = somme(known => total(c, person, autres, known) + montantAsi(c, person, known) +
    revenusMensuelsDuPatrimoine(c, person, known) - ressourceDuMois(c, person, 'pensions_alimentaires_versees_individu', known))
  return Math.max(0, apresAbattement(c, person, month, gains) + reste)
}

/** Taxable income of the last but one year. */
function anneeFiscaleConnue (c: Rule, person: Person, month: Month): number {
  const year = yearOf(month) - 2
  const gains = salaireImposable(c, person, year) + beneficesImposables(c, person, year) + chomageImposable(c, person, year)
  return apresAbattement(c, person, month, gains) + pensionsImposables(c, person, year)
}

/** Income of the person alone since October 2023, by month (CSS, articles L. 821-3 and R. 821-4). */
export const baseRessourcesAah = notion('base de ressources de l’AAH', (c, person: Person, month: Month): number =>
  (travaille(c, person, month) ? annualise(c, person, month) : anneeFiscaleConnue(c, person, month)) / 12)
