import { isAnnual, kinds, type Kind, type Person } from '../../household/index.js'
import type { Individu, Variable } from './test-case.js'
import type { Periods } from './periods.js'

/** The hourly minimum wage, gross, and the hours of a month: what an apprentice does not declare (CGI, article 81 bis). */
export type MonthlySmic = (month: string) => number

const csgCrds = 0.029 * 0.9825
const chomageNetDuBrut = 1 - ((0.062 + 0.005) * 0.9825 + 0.028)
const retraiteNetteDuBrut = 0.926
const salaireNetDuBrut = 0.78

/** Amounts as declared, those that follow from them (gross, taxable), and the tax years taken from the last twelve months. */
export function incomesOf (person: Person, periods: Periods, smic: MonthlySmic): Individu {
  const incomes: Individu = {}
  for (const kind of kinds) if (person.percoit(kind)) incomes[kind] = { ...person.montants(kind) }
  derive(incomes, 'chomage_net', 'chomage_brut', net => net / chomageNetDuBrut)
  derive(incomes, 'retraite_nette', 'retraite_brute', net => net / retraiteNetteDuBrut)
  derive(incomes, 'salaire_net', 'salaire_de_base', net => net / salaireNetDuBrut)
  derive(incomes, 'salaire_net', 'salaire_imposable', (net, month) => {
    const taxable = net + csgCrds * net / salaireNetDuBrut
    return person.alternant ? Math.max(0, taxable - smic(month)) : taxable
  })
  if (incomes['rpns_autres_revenus'] !== undefined) {
    // The field never sends the kind of activity that was answered.
    incomes['tns_autres_revenus_type_activite'] = Object.fromEntries(periods.described.map(month => [month, 'bic']))
  }
  for (const [name, variable] of Object.entries(incomes)) if (name !== 'tns_autres_revenus_type_activite') addPast(variable, isAnnual(name as Kind), periods)
  return incomes
}

function derive (incomes: Individu, from: Kind, to: string, compute: (net: number, month: string) => number): void {
  const source = incomes[from]
  if (source !== undefined) incomes[to] = Object.fromEntries(Object.entries(source).map(([month, net]) => [month, compute(Number(net), month)]))
}

/** Nobody was asked about years N-2 and N-3: they are taken as the last twelve months, on average. */
function addPast (variable: Variable, annual: boolean, { lastTwelve, lastYear, fiscalYear, fiscalMonths }: Periods): void {
  if (annual) {
    if (variable[lastYear] !== undefined) variable[fiscalYear] = variable[lastYear]
    return
  }
  const sum = lastTwelve.reduce((total, month) => total + Number(variable[month] ?? 0), 0)
  if (sum !== 0) for (const month of fiscalMonths) variable[month] = sum / 12
}
