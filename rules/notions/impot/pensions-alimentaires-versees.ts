import { notion, type Person } from '../../rule.js'
import { estAnneeFiscale, ressourceDeLAnnee, revenusFiscauxConnus } from '../ressources-mensuelles.js'

/** Alimony paid in a year, deducted from taxable income (CGI, article 156, II, 2°). */
export const pensionsAlimentairesVersees = notion('pensions alimentaires versées', (c, person: Person, year: number) => {
  if (estAnneeFiscale(c, year) && revenusFiscauxConnus(c)) return person.fiscales.pensions_alimentaires_versees ?? 0
  return ressourceDeLAnnee(c, person, 'pensions_alimentaires_versees_individu', year)
})
