import { notion, type Rule } from '../../rule.js'
import { luSurLAvisDesParents } from '../impot/avis-des-parents.js'
import { foyer, foyerFiscalDuConjoint, membres, type FoyerFiscal } from '../impot/foyer-fiscal.js'
import { revenusDuCapital } from '../impot/revenus-du-patrimoine.js'
import { anneeFiscale } from '../periodes.js'
import { revenuNetImposable } from './revenu-net-imposable.js'

export const rfrParental = (c: Rule, year: number): number | null => year === anneeFiscale(c) ? luSurLAvisDesParents(c, 'parents.rfr') : null

const rfrDuFoyer = notion('revenu fiscal de référence d’un foyer', (c, id: FoyerFiscal['id'], year: number) =>
  revenuNetImposable(c, id, year) + membres(foyer(c, id)).reduce((sum, person) => sum + revenusDuCapital(c, person, year), 0))

/** Revenu fiscal de référence of the person's tax household, for the income of a year (CGI, article 1417, IV). */
export const rfr = notion('revenu fiscal de référence', (c, year: number): number => rfrParental(c, year) ?? rfrDuFoyer(c, 'principal', year))

/** The same for the partner, where they are taxed apart; null when they are not. */
export const rfrDuConjoint = notion('revenu fiscal de référence du conjoint', (c, year: number): number | null =>
  foyerFiscalDuConjoint(c) === null ? null : rfrDuFoyer(c, 'conjoint', year))
