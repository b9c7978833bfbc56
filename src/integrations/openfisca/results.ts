import type { TestCase, Value, Variable } from './test-case.js'

/** What the person gets, whoever bears it: their tax household, their home, their family, themself; the last one wins. */
export function valueFor (answer: TestCase, name: string, period: string): Value | undefined {
  const bearers = [answer.individus['demandeur'], answer.familles['_'], answer.menages['_'], answer.foyers_fiscaux['_']]
  const found = bearers.map(bearer => bearer?.[name]).find(variable => variable !== undefined && !Array.isArray(variable)) as Variable | undefined
  return found?.[period]
}
