import { notion, parameter, type Person } from '../../rule.js'
import { estAnneeFiscale, ressourceDeLAnnee, revenusFiscauxConnus } from '../ressources-mensuelles.js'

const microFoncier = parameter<{ taux: number, plafond: number }>('impot/abattement-micro-foncier')

/** Rents after the abatement of small landlords (CGI, article 32); net when they come from the tax notice. */
export const revenusFonciers = notion('revenus fonciers', (c, person: Person, year: number) => {
  if (estAnneeFiscale(c, year) && revenusFiscauxConnus(c)) return person.fiscales.revenus_locatifs ?? 0
  const loyers = ressourceDeLAnnee(c, person, 'revenus_locatifs', year)
  const { taux, plafond } = c.value(microFoncier, `${year}-01-01`)
  return loyers <= plafond ? loyers * (1 - taux) : loyers
})

/** Interest, dividends and gains, counted in full in the reference income (CGI, articles 200 A and 1417, IV). */
export const revenusDuCapital = notion('revenus du capital', (c, person: Person, year: number) =>
  ressourceDeLAnnee(c, person, 'revenus_capital', year))
