import { firstDay, type Month } from '../../../src/household/index.js'
import { Doubt, notion, parameter, type Person, type Rule } from '../../rule.js'
import { enfantsDuMenage } from '../enfants.js'
import { autonomieFinanciere, estEnCouple } from '../famille.js'
import { ageRetenu } from '../periodes.js'
import { baremeDeMayotte, relevaitDeLArticleL751 } from '../residence.js'
import { baseRessourcesPrestationsFamiliales, biactivite } from './base-ressources-prestations-familiales.js'
import { bmaf } from './bmaf.js'

const ages = parameter<{ minimum: number, maximum: number, minimum_dom: number, maximum_dom: number }>('prestations-familiales/cf-ages')
const nombreMinimum = parameter('prestations-familiales/cf-nombre-enfants')
const taux = parameter<{ base: number, majore: number, base_dom: number, majore_dom: number }>('prestations-familiales/cf-taux')
const plafonds = parameter<{ plafond: number, biactif_isole: number }>('prestations-familiales/cf-plafonds')
const majorations = parameter<{ deux_premiers: number, suivants: number }>('prestations-familiales/cf-majorations-enfants')
const partMajore = parameter('prestations-familiales/cf-part-plafond-majore')
const plafondArs = parameter<{ plafond: number, par_enfant: number }>('prestations-familiales/ars-plafond')

/** Dependent for the complément familial: up to 20, without an own living (CSS, article R. 522-1). */
export const enfantsComptesCf = notion('enfants à charge du complément familial', (c, month: Month): readonly Person[] =>
  enfantsDuMenage(c).filter(enfant => {
    const age = ageRetenu(c, enfant, month)
    return age >= 0 && age < c.value(ages, firstDay(month)).maximum && !autonomieFinanciere(c, enfant, month)
  }))

const entre = (c: Parameters<typeof enfantsComptesCf>[0], month: Month, first: number, before: number) =>
  enfantsComptesCf(c, month).filter(enfant => {
    const age = ageRetenu(c, enfant, month)
    return age >= first && age < before
  }).length

/** Overseas the complément has its own conditions; Mayotte has the same with its own ceilings (CSS, article L. 755-16; décret n° 2002-423, article 7-1). */
const outreMer = (c: Rule, month: Month): boolean => relevaitDeLArticleL751(c, month) || baremeDeMayotte(c, month)

/** Three children from three years on; overseas one from three to five, and none younger (CSS, articles L. 522-1 and R. 755-1). */
export const enfantsOuvrantDroitCf = notion('enfants ouvrant droit au complément familial', (c, month: Month): boolean => {
  const { minimum, maximum, minimum_dom: debut, maximum_dom: fin } = c.value(ages, firstDay(month))
  if (!outreMer(c, month)) return entre(c, month, minimum, maximum) >= c.value(nombreMinimum, firstDay(month))
  const tropJeune = enfantsDuMenage(c).some(enfant => ageRetenu(c, enfant, month) < minimum)
  return entre(c, month, debut, fin) >= 1 && !tropJeune
})

export const ressourcesCf = notion('ressources du complément familial', (c, month: Month): number => baseRessourcesPrestationsFamiliales(c, month))

/** Ceiling of the family (CSS, articles R. 522-2 and R. 755-14). */
export const plafondCf = notion('plafond du complément familial', (c, month: Month): number => {
  const enfants = enfantsComptesCf(c, month).length
  if (baremeDeMayotte(c, month)) throw new Doubt('le complément familial a ses propres plafonds à Mayotte, que nous n’avons pas lus')
  if (outreMer(c, month)) {
    const { plafond, par_enfant: parEnfant } = c.value(plafondArs, firstDay(month))
    return plafond * (1 + enfants * parEnfant)
  }
  const { plafond, biactif_isole: majoration } = c.value(plafonds, firstDay(month))
  const { deux_premiers: deux, suivants } = c.value(majorations, firstDay(month))
  const base = plafond * (1 + Math.min(enfants, 2) * deux + Math.max(0, enfants - 2) * suivants)
  return base + (!estEnCouple(c) || biactivite(c, month) ? majoration : 0)
})

/** Amount before increase, reduced just above the ceiling (CSS, articles L. 522-1 and D. 522-1). */
export const cfNonMajore = notion('complément familial non majoré', (c, month: Month): number => {
  if (!enfantsOuvrantDroitCf(c, month)) return 0
  const depassement = Math.max(0, ressourcesCf(c, month) - plafondCf(c, month)) / 12
  return Math.max(0, montantDeBaseCf(c, month) - depassement)
})

function montantDeBaseCf (c: Rule, month: Month): number {
  const part = c.value(taux, firstDay(month))
  return bmaf(c, month) * (outreMer(c, month) ? part.base_dom : part.base)
}

/** Income of a year from which nothing is left: the ceiling, and the twelve months that what passes it is taken off. */
export const ressourcesSansCf = (c: Rule, month: Month): number => plafondCf(c, month) + 12 * montantDeBaseCf(c, month)

/** Amount for the lowest incomes, under half the ceiling (CSS, article L. 522-3). */
export const cfMajore = notion('complément familial majoré', (c, month: Month): number => {
  if (!enfantsOuvrantDroitCf(c, month)) return 0
  if (ressourcesCf(c, month) > plafondCf(c, month) * c.value(partMajore, firstDay(month))) return 0
  const part = c.value(taux, firstDay(month))
  return bmaf(c, month) * (outreMer(c, month) ? part.majore_dom : part.majore)
})
