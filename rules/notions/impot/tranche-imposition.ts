import { notion, parameter, type Rule } from '../../rule.js'
import { revenuNetImposable } from '../revenu-imposable/revenu-net-imposable.js'
import { luSurLAvisDesParents } from './avis-des-parents.js'
import { foyerFiscal, nombreDeDeclarants } from './foyer-fiscal.js'
import { nbptr } from './nombre-de-parts.js'

const seuils = parameter<number[]>('impot/tranches')
const taux = parameter<number[]>('impot/taux-des-tranches')
const plafondDemiPart = parameter('impot/plafond-demi-part')
const jour = (year: number) => `${year}-01-01`

/** Income tax on the income of one part (Code général des impôts, article 197, I, 1). */
export function bareme (c: Rule, parPart: number, year: number): number {
  const debuts = c.value(seuils, jour(year))
  return c.value(taux, jour(year)).reduce((sum, part, rank) =>
    sum + part * Math.max(0, Math.min(parPart, debuts[rank + 1] ?? Infinity) - debuts[rank]!), 0)
}

const revenuImposable = (c: Rule, year: number): number =>
  luSurLAvisDesParents(c, 'parents.rfr') ?? revenuNetImposable(c, 'principal', year)

/**
 * Rank of the highest bracket that the tax household reaches: 0 is not taxed. What each half part saves is capped
 * (article 197, I, 2): past the cap, the parts of the adults alone count.
 */
export const trancheImposition = notion('tranche d’imposition', (c, year: number): number => {
  const revenu = revenuImposable(c, year)
  const parts = nbptr(c, year)
  const declarants = nombreDeDeclarants(foyerFiscal(c))
  const avecParts = parts * bareme(c, revenu / parts, year)
  const sansParts = declarants * bareme(c, revenu / declarants, year)
  const plafonne = sansParts - 2 * (parts - declarants) * c.value(plafondDemiPart, jour(year)) > avecParts
  const parPart = revenu / (plafonne ? declarants : parts)
  return c.value(seuils, jour(year)).findLastIndex(seuil => seuil <= parPart)
})
