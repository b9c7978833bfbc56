import { notion, parameter, type Person, type Rule } from '../rule.js'
import { beneficesImposables } from './benefices-imposables.js'
import { estRattacheAuxParents, foyerFiscal, foyerFiscalDuConjoint, membres, type FoyerFiscal } from './foyer-fiscal.js'
import { pensionsAlimentairesVersees } from './pensions-alimentaires-versees.js'
import { ageAuPremierJour, anneeFiscale } from './periodes.js'
import { revenusFonciers } from './revenus-du-patrimoine.js'
import { abattementIndu, traitementsSalairesPensions } from './traitements-salaires-pensions.js'

const tranches = parameter<{ jusqu_a: number, montant: number }[]>('impot/abattement-personnes-agees')
const ageMinimum = parameter('impot/age-abattement-personnes-agees')

/**
 * What the person read on their parents' tax notice (year N-2); null when it was not asked.
 * « Je ne sais pas » leaves it unknown.
 */
export function lueSurLAvisDesParents (c: Rule, question: string, value: () => number | null): number | null {
  if (!estRattacheAuxParents(c)) return null
  if (c.habits.has('rfr-inconnu-recalcule') && c.household.facts.isMissing(question)) return null
  const known = value()
  return known === 0 && c.habits.has('rfr-nul-ignore') ? null : known
}

/** Tax household by its name. */
export const foyer = (c: Rule, id: FoyerFiscal['id']): FoyerFiscal => {
  const found = id === 'principal' ? foyerFiscal(c) : foyerFiscalDuConjoint(c)
  if (found === null) throw new Error(`pas de foyer fiscal : ${id}`)
  return found
}

const revenuBrutGlobalParental = notion('revenu brut global des parents', (c): number | null =>
  lueSurLAvisDesParents(c, 'individu.demandeur.bourse_criteres_sociaux_base_ressources_parentale',
    () => c.household.demandeur.bourse_criteres_sociaux_base_ressources_parentale))

/** Sum of the income of each kind after its own deductions (CGI, article 156). */
const revenuBrutGlobalDuFoyer = notion('revenu brut global d’un foyer', (c, id: FoyerFiscal['id'], year: number) => {
  const parental = year === anneeFiscale(c) ? revenuBrutGlobalParental(c) : null
  if (parental !== null && id === 'principal') return parental
  if (parental !== null && c.habits.has('parts-nulles-du-couple')) return 0
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

/** Abatement for each declarant who is old (CGI, article 157 bis: doubled when both are). */
const abattementPersonnesAgees = notion('abattement des personnes âgées', (c, id: FoyerFiscal['id'], year: number) => {
  const minimum = c.value(ageMinimum, `${year}-01-01`)
  const agees = foyer(c, id).declarants.filter(person => ageAuPremierJour(c, person, `${year}-01`) >= minimum).length
  if (agees === 0) return 0
  const revenu = revenuNetGlobal(c, id, year)
  const tranche = c.value(tranches, `${year}-01-01`).find(({ jusqu_a: limite }) => revenu < limite)
  return Math.min(revenu, (c.habits.has('abattement-age-d-un-seul') ? 1 : agees) * (tranche?.montant ?? 0))
})

/** Income on which the tax scale applies. */
export const revenuNetImposable = notion('revenu net imposable', (c, id: FoyerFiscal['id'], year: number) =>
  revenuNetGlobal(c, id, year) - abattementPersonnesAgees(c, id, year))
