import { isAnnual, monthsOf, yearOf, type Kind, type Month } from '../../src/household/index.js'
import { notion, type Person, type Rule } from '../rule.js'
import { anneeFiscale, douzeDerniersMois } from './periodes.js'

const rubriques = ['salaire_imposable', 'chomage_imposable', 'retraite_imposable', 'frais_reels', 'pensions_alimentaires_percues',
  'pensions_alimentaires_versees', 'revenus_locatifs'] as const
export type Rubrique = typeof rubriques[number]

/** Somebody of the household gave their tax income of year N-2: nobody's is estimated then. */
export const revenusFiscauxConnus = notion('revenus fiscaux connus', c => {
  const { demandeur, conjoint, enfants } = c.household
  const personnes = [demandeur, ...conjoint === null ? [] : [conjoint], ...enfants]
  return personnes.some(({ fiscales }) => rubriques.some(rubrique => fiscales[rubrique] !== null))
})

/** Years N-2 and N-3, known from the tax administration, or estimated from the last twelve months. */
export function estAnneeFiscale (c: Rule, year: number): boolean {
  const fiscale = anneeFiscale(c)
  return year === fiscale || year === fiscale - 1
}

/** Mean of the last twelve months. */
export const moyenneAnnuelle = (c: Rule, amount: (month: Month) => number): number =>
  douzeDerniersMois(c).reduce((sum, month) => sum + amount(month), 0) / 12

const ressourceMoyenne = notion('ressource moyenne', (c, person: Person, kind: Kind): number =>
  moyenneAnnuelle(c, month => person.montant(kind, month)))

export const salaireNetDuMois = notion('salaire net du mois', (_c, person: Person, month: Month): number => person.montant('salaire_net', month))

/**
 * Net euros of one kind in one month. Years N-2 and N-3 are not asked: unless tax income was given, they are taken
 * to be the mean of the last twelve months. Read in one step: not kept, as notions are.
 */
export function ressourceDuMois (c: Rule, person: Person, kind: Kind, month: Month): number {
  if (!estAnneeFiscale(c, yearOf(month))) return kind === 'salaire_net' ? salaireNetDuMois(c, person, month) : person.montant(kind, month)
  return revenusFiscauxConnus(c) ? 0 : ressourceMoyenne(c, person, kind)
}

/** Euros of one kind in a year. Yearly income (self-employed) of N-2 is taken to be that of N-1. */
export const ressourceDeLAnnee = notion('ressource de l’année', (c, person: Person, kind: Kind, year: number): number => {
  const fiscale = estAnneeFiscale(c, year)
  if (isAnnual(kind)) {
    const estimated = fiscale && year === anneeFiscale(c) && !revenusFiscauxConnus(c)
    return person.montant(kind, String(estimated ? anneeFiscale(c) + 1 : year))
  }
  return monthsOf(year).reduce((sum, month) => sum + ressourceDuMois(c, person, kind, month), 0)
})
