import { monthsOf, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person } from '../../rule.js'
import { estAnneeFiscale, ressourceDeLAnnee, revenusFiscauxConnus, type Rubrique } from '../ressources-mensuelles.js'
import { chomageImposableDuMois, retraiteImposableDuMois } from './revenus-de-remplacement.js'

const indemnites = parameter<Record<'indemnites_journalieres_maternite' | 'indemnites_journalieres_maladie' |
  'indemnites_journalieres_accident_travail' | 'indemnites_chomage_partiel', number>>('impot/part-imposable-indemnites')

const jour = (year: number) => `${year}-01-01`

/** What was given from the tax notice, when it was; null when the year is to be estimated. */
const declare = (c: Parameters<typeof revenusFiscauxConnus>[0], person: Person, rubrique: Rubrique, year: number): number | null =>
  estAnneeFiscale(c, year) && revenusFiscauxConnus(c) ? person.fiscales[rubrique] ?? 0 : null

/** Twelve months of an income, each taxed as it comes. */
const somme = (year: number, monthly: (month: Month) => number): number => monthsOf(year).reduce((sum, month) => sum + monthly(month), 0)

/** Taxable unemployment benefit of a year (CGI, article 79). */
export const chomageImposable = notion('chômage imposable', (c, person: Person, year: number): number =>
  declare(c, person, 'chomage_imposable', year) ?? somme(year, month => chomageImposableDuMois(c, person, month)))

/** Taxable retirement pension of a year (CGI, article 79). */
export const retraiteImposable = notion('retraite imposable', (c, person: Person, year: number): number =>
  declare(c, person, 'retraite_imposable', year) ?? somme(year, month => retraiteImposableDuMois(c, person, month)))

export const pensionsAlimentairesPercues = notion('pensions alimentaires perçues', (c, person: Person, year: number): number =>
  declare(c, person, 'pensions_alimentaires_percues', year) ?? ressourceDeLAnnee(c, person, 'pensions_alimentaires_percues', year))

export const fraisReels = notion('frais réels', (c, person: Person, year: number): number => declare(c, person, 'frais_reels', year) ?? 0)

/** Daily benefits that are taxed as salary, for the part that is (CGI, articles 79, 80 quinquies and 81, 8°). */
export const indemnitesImposables = notion('indemnités imposables', (c, person: Person, year: number): number => {
  if (declare(c, person, 'salaire_imposable', year) !== null) return 0
  return Object.entries(c.value(indemnites, jour(year)))
    .reduce((sum, [kind, part]) => sum + part * ressourceDeLAnnee(c, person, kind as 'indemnites_chomage_partiel', year), 0)
})
