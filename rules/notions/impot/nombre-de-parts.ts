import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { anneeFiscale } from '../periodes.js'
import { luSurLAvisDesParents } from './avis-des-parents.js'
import { foyer, foyerFiscalDuConjoint, nombreDeDeclarants, type FoyerFiscal } from './foyer-fiscal.js'

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

export const enResidenceAlternee = notion('résidence alternée', (_c, person: Person): boolean => person.garde_alternee)

/** Persons to maintain, those in alternating residence apart (CGI, articles 193 ter and 196): today's, whatever the year. */
export const personnesACharge = notion('personnes à charge', (c, id: FoyerFiscal['id'], _year: number) => {
  const { personnesACharge: toutes } = foyer(c, id)
  const partagees = toutes.filter(person => enResidenceAlternee(c, person)).length
  return { entieres: toutes.length - partagees, partagees }
})

/** A parent who lives alone with a child has a further half part, a quarter in alternating residence (CGI, article 194, II). */
export const partParentIsole = notion('part de parent isolé', (c, id: FoyerFiscal['id'], year: number): number => {
  const { declarants, personnesACharge: toutes } = foyer(c, id)
  if (declarants.length !== 1 || c.household.conjoint !== null) return 0
  const { parent_isole: part } = c.value(parts, jour(year))
  const partagees = toutes.filter(person => enResidenceAlternee(c, person)).length
  if (toutes.length > partagees) return part
  return part * Math.min(partagees, 2) / 2
})

/** Has the card that the tax knows as invalidity (CGI, article 195, 1, d bis). */
export const estInvalide = notion('invalide pour l’impôt', (c, person: Person, year: number): boolean =>
  (person.taux_incapacite ?? 0) >= c.value(tauxIncapacite, jour(year)))

/** Half parts of invalidity (CGI, article 195, 3 to 5). */
const partsInvalidite = notion('parts d’invalidité', (c, id: FoyerFiscal['id'], year: number): number => {
  const { declarants, personnesACharge: toutes } = foyer(c, id)
  const { declarant_invalide: declarant, enfant_invalide: enfant } = c.value(parts, jour(year))
  const invalides = (persons: readonly Person[]) => persons.filter(person => estInvalide(c, person, year)).length
  return declarant * invalides(declarants) + enfant * invalides(toutes)
})

const nombreDePartsDuFoyer = notion('nombre de parts d’un foyer', (c, id: FoyerFiscal['id'], year: number): number => {
  const bareme = c.value(parts, jour(year))
  const { entieres, partagees } = personnesACharge(c, id, year)
  const couple = nombreDeDeclarants(foyer(c, id)) >= 2
  return 1 + (couple ? bareme.conjoint : 0) + partsDesEnfants(bareme, 0, entieres) +
    partsDesEnfants(bareme, Math.min(entieres, 2), partagees) / 2 +
    partParentIsole(c, id, year) + partsInvalidite(c, id, year)
})

export const nbptrParental = (c: Rule, year: number): number | null => year === anneeFiscale(c) ? luSurLAvisDesParents(c, 'parents.nbptr') : null

/** Number of parts of the person's tax household, for the income of a year (CGI, articles 193 to 195). */
export const nbptr = notion('nombre de parts', (c, year: number): number => nbptrParental(c, year) ?? nombreDePartsDuFoyer(c, 'principal', year))

/** The same for the partner, where they are taxed apart; null when they are not. */
export const nbptrDuConjoint = notion('nombre de parts du conjoint', (c, year: number): number | null =>
  foyerFiscalDuConjoint(c) === null ? null : nombreDePartsDuFoyer(c, 'conjoint', year))
