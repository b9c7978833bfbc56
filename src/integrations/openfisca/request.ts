import type { Household, Kind } from '../../household/index.js'
import { childrenOf, groupsOf, moveToFamily } from './groups.js'
import { incomesOf, type MonthlySmic } from './incomes.js'
import { individuOf } from './individu.js'
import { periodsOf } from './periods.js'
import type { Group, Individu, Known, TestCase, Wanted } from './test-case.js'

/** Benefits of a family that one person declares. */
const declaredForTheFamily = [
  'aide_logement', 'af', 'cf', 'asf', 'rsa', 'ppa', 'aspa', 'aeeh', 'paje_base', 'bourse_lycee', 'paje_prepare', 'paje_clca'
] as const satisfies readonly Kind[]

export interface RequestOptions { knows: Known, smic: MonthlySmic, wanted: readonly Wanted[] }

/** The household as OpenFisca's Web API takes it, with null for what is asked. */
export function requestFor (household: Household, { knows, smic, wanted }: RequestOptions): TestCase {
  const periods = periodsOf(household.date)
  const { demandeur, conjoint } = household
  const persons = [demandeur, ...conjoint === null ? [] : [conjoint], ...childrenOf(household)]
  const individus: Record<string, Individu> = Object.fromEntries(persons.map(person =>
    [person.id, { ...individuOf(person, household, periods, knows), ...incomesOf(person, periods, smic) }]))
  const groups = groupsOf(household, periods, knows)
  for (const parent of groups.foyers_fiscaux['_']!['declarants'] as string[]) individus[parent] ??= {}
  moveToFamily(individus, groups.familles['_']!, declaredForTheFamily)
  for (const individu of Object.values(individus)) for (const name of Object.keys(individu)) if (!knows(name)) delete individu[name]
  return ask({ individus, ...groups }, wanted)
}

/** Asks for each variable, of every instance of its entity, where no value is given. */
export function ask (testCase: TestCase, wanted: readonly Wanted[]): TestCase {
  for (const { name, entity, period } of wanted) {
    for (const instance of Object.values(testCase[entity]) as Group[]) instance[name] = { [period]: null, ...instance[name] }
  }
  return testCase
}
