import { addMonths, firstDay, monthsBefore, yearOf, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { beneficesImposables } from '../impot/benefices-imposables.js'
import { moisCourant } from '../periodes.js'
import { estAnneeFiscale, moyenneAnnuelle, ressourceDeLAnnee } from '../ressources-mensuelles.js'
import { chomageImposableDuMois, retraiteImposableDuMois } from '../revenu-imposable/revenus-de-remplacement.js'
import { chomageImposable, fraisReels, pensionsAlimentairesPercues, retraiteImposable } from '../revenu-imposable/revenus-imposables.js'
import { salaireImposableDuMois } from '../salaire-imposable.js'
import { abattementChomage, neutralisation, revenusRemplaces } from './abattements-logement.js'

interface Deduction { taux: number, minimum: number, maximum: number }
const fraisProfessionnels = parameter<Deduction & Record<string, number>>('impot/deduction-frais-professionnels')
const abattementPensions = parameter<Deduction & Record<string, number>>('impot/abattement-pensions')
const jour = (year: number) => `${year}-01-01`

/** Income counts over twelve months that end two months before the right (CCH, article R. 822-3). */
const periodeDeReference = (month: Month): Month[] => monthsBefore(addMonths(month, -1), 12)

/** Before the twelve months that are asked. */
export const nEstPasDemande = notion('mois qui n’est pas demandé', (c, month: Month): boolean =>
  month < addMonths(moisCourant(c), -12) && !estAnneeFiscale(c, yearOf(month)))

/** Only twelve months are asked: an older one is taken to be their mean. */
const annuel = (c: Rule, month: Month, monthly: (known: Month) => number) => periodeDeReference(month).reduce((sum, known) =>
  sum + (nEstPasDemande(c, known) ? moyenneAnnuelle(c, monthly) : monthly(known)), 0)

/** Taxable amount of a month, that of years N-2 and N-3 as it is known. */
const duMois = (c: Rule, month: Month, monthly: (month: Month) => number, yearly: (year: number) => number): number => {
  const year = yearOf(month)
  return estAnneeFiscale(c, year) ? yearly(year) / 12 : monthly(month)
}

const chomageDuMois = (c: Rule, person: Person, month: Month) =>
  duMois(c, month, known => chomageImposableDuMois(c, person, known), year => chomageImposable(c, person, year))
const retraiteDuMois = (c: Rule, person: Person, month: Month) =>
  duMois(c, month, known => retraiteImposableDuMois(c, person, known), year => retraiteImposable(c, person, year))

export const salairesDeReference = notion('salaires de la période de référence', (c, person: Person, month: Month) =>
  annuel(c, month, known => salaireImposableDuMois(c, person, known)))

/** Salaries, unemployment benefit and profits, less professional expenses, then reduced or left out (CCH, articles R. 822-4, R. 822-13 and R. 822-15). */
const revenusActivite = notion('revenus d’activité pour le logement', (c, person: Person, month: Month) => {
  const year = yearOf(month)
  const salaires = salairesDeReference(c, person, month)
  const chomage = annuel(c, month, known => chomageDuMois(c, person, known))
  const benefices = beneficesImposables(c, person, year - 2)
  if (salaires + chomage + benefices === 0 || neutralisation(c, person, month)) return 0
  const { taux, minimum, maximum } = c.value(fraisProfessionnels, jour(year - 1))
  const forfait = Math.round(Math.min(Math.max(taux * (salaires + chomage), minimum), maximum))
  const frais = Math.max(forfait, fraisReels(c, person, year - 1))
  const reste = salaires + chomage === 0 ? 0 : Math.min(0, salaires - frais)
  const abattement = c.value(abattementChomage, firstDay(month))
  const remplaces = revenusRemplaces(c, person, month)
  return (Math.max(0, salaires - frais) + benefices) * (1 - (remplaces.activite ? abattement : 0)) +
    (chomage + reste) * (1 - (remplaces.chomage ? abattement : 0))
})

/** Retirement, invalidity and alimony, less 10 % (CGI, article 158, 5, a). */
const pensions = notion('pensions pour le logement', (c, person: Person, month: Month) => {
  const year = yearOf(month)
  const percues = pensionsAlimentairesPercues(c, person, year - 1) + annuel(c, month, known => retraiteDuMois(c, person, known)) +
    ressourceDeLAnnee(c, person, 'pensions_invalidite', year - 2)
  const { taux, minimum } = c.value(abattementPensions, firstDay(month))
  return Math.max(0, percues - Math.round(Math.max(taux * percues, minimum)))
})

/** Income of one person for the housing benefits, in euros a year. */
export const ressourcesLogementPersonne = notion('ressources d’une personne pour le logement', (c, person: Person, month: Month) =>
  revenusActivite(c, person, month) + pensions(c, person, month))
