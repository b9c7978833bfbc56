import { yearOf, type Month } from '../../../src/household/index.js'
import { notion, type Person } from '../../rule.js'
import { parentsDeLaFamille } from '../famille.js'
import { beneficesImposables } from '../impot/benefices-imposables.js'
import { estRattacheAuxParents, foyerFiscal, foyerFiscalDuConjoint } from '../impot/foyer-fiscal.js'
import { pensionsAlimentairesVersees } from '../impot/pensions-alimentaires-versees.js'
import { revenusDuCapital, revenusFonciers } from '../impot/revenus-du-patrimoine.js'
import { abattementPersonnesAgees } from '../revenu-imposable/revenu-net-imposable.js'
import { salairesApresDeduction, traitementsSalairesPensions } from '../revenu-imposable/traitements-salaires-pensions.js'
import { bmaf } from './bmaf.js'

/** Year whose income counts in a month: the last but one before it (CSS, article R. 532-3). */
export const anneeDeReference = (month: Month): number => yearOf(month) - 2

/** Income of one person that counts for family benefits. */
export const ressourcesPrestationsFamiliales = notion('ressources d’une personne', (c, person: Person, month: Month): number => {
  const year = anneeDeReference(month)
  return traitementsSalairesPensions(c, person, year) + beneficesImposables(c, person, year)
})

/** Persons whose taxes are the family's own: not those of the parents of somebody attached to them. Children's income is left out (R. 532-3). */
export const personnesImposees = notion('personnes imposées de la famille', (c): readonly Person[] =>
  [...estRattacheAuxParents(c) ? [] : [foyerFiscal(c)], foyerFiscalDuConjoint(c)].flatMap(found => found === null ? [] : found.declarants))

/** Abatement of the old and of the invalid in the tax households that are the family's own (CSS, article R. 532-3, b). */
export const abattementDesPrestationsFamiliales = notion('abattement des personnes âgées ou invalides pour les prestations familiales', (c, month: Month): number =>
  [...estRattacheAuxParents(c) ? [] : [foyerFiscal(c)], foyerFiscalDuConjoint(c)].reduce((sum, found) =>
    sum + (found === null ? 0 : abattementPersonnesAgees(c, found.id, anneeDeReference(month))), 0))

/** Rents and interest of the whole family, less alimony paid. */
export const revenusSansAbattement = notion('revenus du patrimoine de la famille', (c, month: Month): number => {
  const year = anneeDeReference(month)
  return personnesImposees(c).reduce((sum, person) =>
    sum + revenusFonciers(c, person, year) + revenusDuCapital(c, person, year) - pensionsAlimentairesVersees(c, person, year), 0)
})

/** Income of the whole family that belongs to nobody in particular, less that abatement (CSS, article R. 532-3). */
export const ressourcesCommunes = notion('ressources communes de la famille', (c, month: Month): number =>
  revenusSansAbattement(c, month) - abattementDesPrestationsFamiliales(c, month))

/** Base de ressources des prestations familiales, in euros a year: the parents', without their children's (CSS, articles R. 532-1 to R. 532-8). */
export const baseRessourcesPrestationsFamiliales = notion('base de ressources des prestations familiales', (c, month: Month): number =>
  parentsDeLaFamille(c).reduce((sum, person) => sum + ressourcesPrestationsFamiliales(c, person, month), 0) + ressourcesCommunes(c, month))

/** Both parents had an income from work of twelve BMAF at least (CSS, article R. 532-1): their ceilings are higher. */
export const biactivite = notion('biactivité', (c, month: Month): boolean => {
  const year = anneeDeReference(month)
  const seuil = 12 * bmaf(c, `${year}-01`)
  const revenu = (person: Person) => salairesApresDeduction(c, person, year) + beneficesImposables(c, person, year)
  return c.household.conjoint !== null && parentsDeLaFamille(c).every(person => revenu(person) >= seuil)
})
