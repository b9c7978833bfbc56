import { allocations } from './allocations.js'
import { boursesEtAutres } from './bourses-et-autres.js'
import { indemnites } from './indemnites.js'
import { patrimoine } from './patrimoine.js'
import { pensions } from './pensions.js'
import { travail } from './travail.js'
import { travailIndependant } from './travail-independant.js'
import type { Income } from '../income.js'

/** The kinds of income as they are listed: groups, and in each the most common first. */
export const incomeGroups: readonly { title: string, incomes: readonly Income[] }[] = [
  { title: 'Travail', incomes: travail },
  { title: 'Allocations et aides', incomes: allocations },
  { title: 'Bourses et autres', incomes: boursesEtAutres },
  { title: 'Pensions et retraite', incomes: pensions },
  { title: 'Indemnités', incomes: indemnites },
  { title: 'Travail indépendant', incomes: travailIndependant },
  { title: 'Patrimoine', incomes: patrimoine }
]

/** As they are asked: what comes from work first. */
export const incomes: readonly Income[] = [travail, travailIndependant, allocations, indemnites, pensions, patrimoine, boursesEtAutres].flat()
