import { firstDay, yearOf, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { foyerFiscalDuConjoint } from '../impot/foyer-fiscal.js'
import { nbptr, nbptrDuConjoint } from '../impot/nombre-de-parts.js'
import { anneeFiscale } from '../periodes.js'
import { rfr, rfrDuConjoint } from './revenu-fiscal-de-reference.js'

type Taux = 'exonere' | 'reduit' | 'median' | 'plein'
/** Parts of a gross amount: CSG that may be deducted from the taxable income, CSG that may not, other contributions (nor they). */
export type Retenue = Record<'deductible' | 'non_deductible' | 'autres', number>
type Seuil = Record<'part' | 'demi_part', number>

const seuils = parameter<Record<Exclude<Taux, 'plein'>, Seuil>>('travail/csg-seuils-de-remplacement')
const retenues = parameter<{ assiette_chomage: number, chomage: Record<Taux, Retenue>, retraite: Record<Taux, Retenue> }>('travail/csg-taux-de-remplacement')

/** Income and parts on the tax notice of a person, for the income of a year. */
const avisDImpot = (c: Rule, person: Person, year: number): [revenu: number, parts: number] =>
  foyerFiscalDuConjoint(c)?.declarants.includes(person) === true
    ? [rfrDuConjoint(c, year)!, nbptrDuConjoint(c, year)!]
    : [rfr(c, year), nbptr(c, year)]

/**
 * The rate follows the tax notice of two years before (CSS, article L. 136-8, III). For an income of N-2 it is that of N-4,
 * which nobody is asked: such an income is taken to be exempt.
 */
const tauxDeCsg = notion('taux de CSG des revenus de remplacement', (c, person: Person, year: number): Taux => {
  if (year <= anneeFiscale(c)) return 'exonere'
  const [revenu, parts] = avisDImpot(c, person, year - 2)
  const { exonere, reduit, median } = c.value(seuils, `${year}-01-01`)
  const sous = ({ part, demi_part: demiPart }: Seuil) => revenu <= part + (parts - 1) * 2 * demiPart
  return sous(exonere) ? 'exonere' : sous(reduit) ? 'reduit' : sous(median) ? 'median' : 'plein'
})

/** What is withheld from an unemployment benefit, besides the complementary pension. */
export function retenueSurLeChomage (c: Rule, person: Person, month: Month): Retenue {
  const { assiette_chomage: assiette, chomage } = c.value(retenues, firstDay(month))
  const { deductible, non_deductible: reste, autres } = chomage[tauxDeCsg(c, person, yearOf(month))]
  return { deductible: deductible * assiette, non_deductible: reste * assiette, autres: autres * assiette }
}

/** What is withheld from a retirement pension. */
export const retenueSurLaRetraite = (c: Rule, person: Person, month: Month): Retenue =>
  c.value(retenues, firstDay(month)).retraite[tauxDeCsg(c, person, yearOf(month))]
