import { notion, type Person } from '../rule.js'
import { estAnneeFiscale, ressourceDeLAnnee, revenusFiscauxConnus } from './ressources-mensuelles.js'

/** Alimony paid in a year and given from the tax notice. */
export const pensionsAlimentairesVerseesConnues = notion('pensions alimentaires versées déclarées', (c, person: Person, year: number) =>
  estAnneeFiscale(c, year) && revenusFiscauxConnus(c) ? person.fiscales.pensions_alimentaires_versees ?? 0 : 0)

/** Alimony paid in a year, deducted from taxable income (CGI, article 156, II, 2°). */
export const pensionsAlimentairesVersees = notion('pensions alimentaires versées', (c, person: Person, year: number) => {
  if (c.habits.has('revenus-imposables-partiels')) return 0
  if (estAnneeFiscale(c, year) && revenusFiscauxConnus(c)) return pensionsAlimentairesVerseesConnues(c, person, year)
  return ressourceDeLAnnee(c, person, 'pensions_alimentaires_versees_individu', year)
})
