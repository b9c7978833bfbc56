import { notion, parameter, type Person, type Rule } from '../rule.js'
import { foyerFiscalDuConjoint, nombreDeDeclarants, type FoyerFiscal } from './foyer-fiscal.js'
import { anneeFiscale } from './periodes.js'
import { foyer, lueSurLAvisDesParents } from './revenu-net-imposable.js'

interface Parts {
  conjoint: number, premier_enfant: number, deuxieme_enfant: number, enfant_suivant: number
  parent_isole: number, enfant_invalide: number, declarant_invalide: number
}
const parts = parameter<Parts & Record<string, number>>('impot/parts')
const tauxIncapacite = parameter('impot/taux-incapacite-demi-part')
const jour = (year: number) => `${year}-01-01`

/** Parts given by the children from rank `first` (0 for the first) on. */
const partsDesEnfants = ({ premier_enfant: un, deuxieme_enfant: deux, enfant_suivant: suivant }: Parts, first: number, count: number) =>
  Array.from({ length: count }, (_, rank) => [un, deux][first + rank] ?? suivant).reduce((sum, part) => sum + part, 0)

const alternee = (c: Rule, person: Person) => !c.habits.has('parts-incompletes') && person.garde_alternee

/** Persons to maintain, those in alternating residence apart (CGI, articles 193 ter and 196). */
const personnesACharge = (c: Rule, { personnesACharge, declarants, parents }: FoyerFiscal, year: number) => {
  const partagees = personnesACharge.filter(person => alternee(c, person)).length
  const comptees = personnesACharge.length - partagees
  const surcompte = c.habits.has('nb-pac') && year === anneeFiscale(c) ? declarants.length + parents : 0
  return { entieres: comptees + surcompte, partagees }
}

/** A parent who lives alone with a child has a further half part, a quarter in alternating residence (CGI, article 194, II). */
function partParentIsole (c: Rule, foyer: FoyerFiscal, { parent_isole: part }: Parts, partagees: number): number {
  if (c.habits.has('parts-incompletes') || foyer.declarants.length !== 1 || c.household.conjoint !== null) return 0
  if (foyer.personnesACharge.length > partagees) return part
  return part * Math.min(partagees, 2) / 2
}

/** Half parts of invalidity (CGI, article 195, 3 to 5). */
function partsInvalidite (c: Rule, foyer: FoyerFiscal, bareme: Parts, year: number): number {
  if (c.habits.has('parts-incompletes')) return 0
  const invalides = (persons: readonly Person[]) =>
    persons.filter(person => (person.taux_incapacite ?? 0) >= c.value(tauxIncapacite, jour(year))).length
  return bareme.declarant_invalide * invalides(foyer.declarants) + bareme.enfant_invalide * invalides(foyer.personnesACharge)
}

const nombreDePartsDuFoyer = notion('nombre de parts d’un foyer', (c, id: FoyerFiscal['id'], year: number): number => {
  const bareme = c.value(parts, jour(year))
  const leFoyer = foyer(c, id)
  const surFoyerPrincipal = id === 'principal' || !c.habits.has('nb-pac')
  const { entieres, partagees } = surFoyerPrincipal ? personnesACharge(c, leFoyer, year) : { entieres: 0, partagees: 0 }
  const couple = nombreDeDeclarants(leFoyer) >= 2
  return 1 + (couple ? bareme.conjoint : 0) + partsDesEnfants(bareme, 0, entieres) +
    partsDesEnfants(bareme, Math.min(entieres, 2), partagees) / 2 +
    partParentIsole(c, leFoyer, bareme, partagees) + partsInvalidite(c, leFoyer, bareme, year)
})

const parental = (c: Rule, year: number): number | null =>
  year === anneeFiscale(c) ? lueSurLAvisDesParents(c, 'parents.nbptr', () => c.household.parents.nbptr) : null

/** Number of parts of the person's tax household, for the income of a year (CGI, articles 193 to 195). */
export const nbptr = notion('nombre de parts', (c, year: number): number => parental(c, year) ?? nombreDePartsDuFoyer(c, 'principal', year))

/** The same for the partner, where they are taxed apart; null when they are not. */
export const nbptrDuConjoint = notion('nombre de parts du conjoint', (c, year: number): number | null => {
  if (foyerFiscalDuConjoint(c) === null) return null
  const nul = c.habits.has('parts-nulles-du-couple') && parental(c, year) !== null
  return nul ? 0 : nombreDePartsDuFoyer(c, 'conjoint', year)
})
