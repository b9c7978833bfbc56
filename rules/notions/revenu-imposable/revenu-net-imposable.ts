import { yearOf } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { luSurLAvisDesParents } from '../impot/avis-des-parents.js'
import { beneficesImposables } from '../impot/benefices-imposables.js'
import { foyer, membres, type FoyerFiscal } from '../impot/foyer-fiscal.js'
import { estInvalide } from '../impot/nombre-de-parts.js'
import { pensionsAlimentairesVersees } from '../impot/pensions-alimentaires-versees.js'
import { revenusFonciers } from '../impot/revenus-du-patrimoine.js'
import { ageAuPremierJour, anneeFiscale } from '../periodes.js'
import { abattementIndu, traitementsSalairesPensions } from './traitements-salaires-pensions.js'

const tranches = parameter<{ jusqu_a: number, montant: number }[]>('impot/abattement-personnes-agees')
const ageMinimum = parameter('impot/age-abattement-personnes-agees')
const neesAvant = parameter('logement/naissance-abattement-personnes-agees')

export const revenuBrutGlobalParental = (c: Rule, year: number): number | null =>
  year === anneeFiscale(c) ? luSurLAvisDesParents(c, 'individu.demandeur.bourse_criteres_sociaux_base_ressources_parentale') : null

/** Sum of the income of each kind after its own deductions (CGI, article 156). */
export const revenuBrutGlobalDuFoyer = notion('revenu brut global d’un foyer', (c, id: FoyerFiscal['id'], year: number) => {
  const parental = id === 'principal' ? revenuBrutGlobalParental(c, year) : null
  if (parental !== null) return parental
  const persons = membres(foyer(c, id))
  const revenus = (person: Person) =>
    traitementsSalairesPensions(c, person, year) + beneficesImposables(c, person, year) + revenusFonciers(c, person, year)
  return Math.max(0, persons.reduce((sum, person) => sum + revenus(person), 0) + abattementIndu(c, persons, year))
})

/** The same for the person's own tax household. */
export const revenuBrutGlobal = notion('revenu brut global', (c, year: number) => revenuBrutGlobalDuFoyer(c, 'principal', year))

/** Revenu brut global less the charges that may be deducted (CGI, article 156, II). */
export const revenuNetGlobal = notion('revenu net global', (c, id: FoyerFiscal['id'], year: number) =>
  Math.max(0, revenuBrutGlobalDuFoyer(c, id, year) -
    membres(foyer(c, id)).reduce((sum, person) => sum + pensionsAlimentairesVersees(c, person, year), 0)))

export const declarantsAges = notion('déclarants âgés', (c, id: FoyerFiscal['id'], year: number): number => {
  const minimum = c.value(ageMinimum, `${year}-01-01`)
  return foyer(c, id).declarants.filter(person => ageAuPremierJour(c, person, `${year}-01`) >= minimum).length
})

/** Younger declarants who are invalid: one abatement for one person. */
const declarantsInvalides = notion('déclarants invalides', (c, id: FoyerFiscal['id'], year: number): number => {
  const minimum = c.value(ageMinimum, `${year}-01-01`)
  return foyer(c, id).declarants.filter(person => estInvalide(c, person, year) && ageAuPremierJour(c, person, `${year}-01`) < minimum).length
})

/** So many abatements of the age or the invalidity of declarants, by the income of their household (CGI, article 157 bis). */
const abattementsDuFoyer = (c: Rule, id: FoyerFiscal['id'], year: number, declarants: number): number => {
  if (declarants === 0) return 0
  const revenu = revenuNetGlobal(c, id, year)
  const tranche = c.value(tranches, `${year}-01-01`).find(({ jusqu_a: limite }) => revenu < limite)
  return Math.min(revenu, declarants * (tranche?.montant ?? 0))
}

/** Abatement for each declarant who is old or invalid (CGI, article 157 bis: doubled when both are). */
export const abattementPersonnesAgees = notion('abattement des personnes âgées ou invalides', (c, id: FoyerFiscal['id'], year: number) =>
  abattementsDuFoyer(c, id, year, declarantsAges(c, id, year) + declarantsInvalides(c, id, year)))

/** The part of it that housing benefits know: that of the invalid, and of who was born before a given year (CCH, article R. 822-4, II, 2°). */
export const abattementPourLeLogement = notion('abattement des personnes invalides pour le logement', (c, id: FoyerFiscal['id'], year: number) =>
  abattementsDuFoyer(c, id, year, foyer(c, id).declarants.filter(person =>
    estInvalide(c, person, year) || (person.date_naissance !== null && yearOf(person.date_naissance) < c.value(neesAvant))).length))

/** Income on which the tax scale applies. */
export const revenuNetImposable = notion('revenu net imposable', (c, id: FoyerFiscal['id'], year: number) =>
  revenuNetGlobal(c, id, year) - abattementPersonnesAgees(c, id, year))
