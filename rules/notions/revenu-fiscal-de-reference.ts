import { notion, type Rule } from '../rule.js'
import { foyerFiscalDuConjoint, membres, type FoyerFiscal } from './foyer-fiscal.js'
import { anneeFiscale } from './periodes.js'
import { foyer, lueSurLAvisDesParents, revenuNetImposable } from './revenu-net-imposable.js'
import { revenusDuCapital } from './revenus-du-patrimoine.js'

const parental = (c: Rule, year: number): number | null =>
  year === anneeFiscale(c) ? lueSurLAvisDesParents(c, 'parents.rfr', () => c.household.parents.rfr) : null

const rfrDuFoyer = notion('revenu fiscal de référence d’un foyer', (c, id: FoyerFiscal['id'], year: number) =>
  revenuNetImposable(c, id, year) + membres(foyer(c, id)).reduce((sum, person) => sum + revenusDuCapital(c, person, year), 0))

/** Revenu fiscal de référence of the person's tax household, for the income of a year (CGI, article 1417, IV). */
export const rfr = notion('revenu fiscal de référence', (c, year: number): number => parental(c, year) ?? rfrDuFoyer(c, 'principal', year))

/** The same for the partner, where they are taxed apart; null when they are not. */
export const rfrDuConjoint = notion('revenu fiscal de référence du conjoint', (c, year: number): number | null => {
  if (foyerFiscalDuConjoint(c) === null) return null
  const nul = c.habits.has('parts-nulles-du-couple') && parental(c, year) !== null
  return nul ? 0 : rfrDuFoyer(c, 'conjoint', year)
})
