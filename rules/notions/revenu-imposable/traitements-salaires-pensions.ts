import { notion, parameter, type Person } from '../../rule.js'
import { ressourceDeLAnnee } from '../ressources-mensuelles.js'
import { salaireImposable } from '../salaire-imposable.js'
import {
  chomageImposable, fraisReels, indemnitesImposables, pensionsAlimentairesPercues, retraiteImposable
} from './revenus-imposables.js'

interface Deduction { taux: number, minimum: number, maximum: number }
const fraisProfessionnels = parameter<Deduction & Record<string, number>>('impot/deduction-frais-professionnels')
const abattementPensions = parameter<Deduction & Record<string, number>>('impot/abattement-pensions')
const jour = (year: number) => `${year}-01-01`

/** Salaries and unemployment benefit of a person in a year, before deductions (CGI, article 79). */
export const revenuAssimileSalaire = notion('revenus assimilés à des salaires', (c, person: Person, year: number) =>
  salaireImposable(c, person, year) + chomageImposable(c, person, year) + indemnitesImposables(c, person, year))

/** The same less professional expenses: 10 %, or the actual ones when they are higher (CGI, article 83, 3°). */
export const salairesApresDeduction = notion('salaires nets de frais professionnels', (c, person: Person, year: number) => {
  const revenu = revenuAssimileSalaire(c, person, year)
  const { taux, minimum, maximum } = c.value(fraisProfessionnels, jour(year))
  const forfait = Math.round(Math.min(Math.max(taux * revenu, minimum), maximum))
  const reels = fraisReels(c, person, year)
  return reels > forfait ? revenu - reels : Math.max(0, revenu - forfait)
})

/** Pensions of a person in a year: retirement, invalidity, alimony received (CGI, articles 79 and 80 septies). */
export const pensionsImposables = notion('pensions imposables', (c, person: Person, year: number) =>
  retraiteImposable(c, person, year) + pensionsAlimentairesPercues(c, person, year) +
  ressourceDeLAnnee(c, person, 'pensions_invalidite', year))

/** The same less 10 %, with a minimum for each person (CGI, article 158, 5, a). */
export const pensionsApresAbattement = notion('pensions nettes d’abattement', (c, person: Person, year: number) => {
  const pensions = pensionsImposables(c, person, year)
  const { taux, minimum } = c.value(abattementPensions, jour(year))
  return Math.max(0, pensions - Math.round(Math.max(taux * pensions, minimum)))
})

/** What the ceiling of the abatement on pensions, common to a tax household, brings back into its income. */
export const abattementIndu = (c: Parameters<typeof pensionsImposables>[0], persons: readonly Person[], year: number): number => {
  const retire = (person: Person) => pensionsImposables(c, person, year) - pensionsApresAbattement(c, person, year)
  const abattement = persons.reduce((sum, person) => sum + retire(person), 0)
  return Math.max(0, abattement - c.value(abattementPensions, jour(year)).maximum)
}

/** Traitements, salaires, pensions et rentes, after their deductions. */
export const traitementsSalairesPensions = notion('traitements, salaires et pensions', (c, person: Person, year: number) =>
  salairesApresDeduction(c, person, year) + pensionsApresAbattement(c, person, year))
