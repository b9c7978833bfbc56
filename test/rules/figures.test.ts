import t from 'tap'
import { moisCourant } from '../../rules/notions/periodes.js'
import { revenusMensuelsDuPatrimoine } from '../../rules/notions/revenus-mensuels-du-patrimoine.js'
import { valueAt } from '../../src/engine/dated.js'
import type { Case } from '../../src/household/index.js'
import { about, alone, income, tenant, withoutHome } from './alone.js'
import { aidsById, calculationOf, catalogue, found } from './found.js'

const of = (id: string, household: Case) => found(aidsById.get(id)!, calculationOf(household))

const cents = (amount: unknown): number => Math.round(Number(amount) * 100) / 100

t.test('each figure holds from its day on, and not the day before', t => {
  const figures: readonly (readonly [string, string, unknown, unknown])[] = [
    // L. 861-1 of the CSS: the single person's ceiling, by the arrêté in the Journal officiel of 29 March 2025.
    ['css/plafond-de-base', '2025-04-01', 10166, 10339],
    ['epargne/taux-livret-a', '2026-08-01', 0.015, 0.017],
    ['chomage/allocation-minimale-mayotte', '2025-07-01', 15.97, 16.05],
    // D. 5131-19, IV of the code du travail and L. 816-3 of the CSS: the figures of 2025 times 1.008.
    ['cej/montants', '2026-04-01', { 'mineur': 224.68, 'majeur-non-imposable': 561.68, 'majeur-premiere-tranche': 337 },
      { 'mineur': 226.48, 'majeur-non-imposable': 566.17, 'majeur-premiere-tranche': 339.7 }],
    ['asi/plafonds', '2026-04-01', { seul: 10978.3, couple: 19212.03 }, { seul: 11066.13, couple: 19365.73 }]
  ]
  for (const [path, day, before, after] of figures) {
    const { values } = catalogue.parameters.get(path)!
    const dayBefore = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
    t.same([dayBefore, day].map(date => valueAt(values, date).value), [before, after], path)
  }
  t.end()
})

t.test('the chèque énergie has the thresholds of 2023 since, and the ceiling of 11,000 €', t => {
  const { values } = catalogue.parameters.get('energie/cheque-montants')!
  const thresholds = (date: string) => (valueAt(values, date).value as { une: { a_partir_de: number }[] }).une.map(({ a_partir_de: from }) => from)
  t.same(thresholds('2022-12-31'), [0, 5600, 6700, 7700, 10800])
  for (const date of ['2023-01-01', '2026-11-30']) t.same(thresholds(date), [0, 5700, 6800, 7850, 11000], date)
  t.end()
})

t.test('allocation d’engagement jeune: 561.68 €, then 566.17 € in April 2026', t => {
  for (const [date, amount] of [['2026-03-15', 561.68], ['2026-04-15', 566.17]] as const) {
    t.equal(cents(of('contrat_engagement_jeune', alone(date, 'chomeur', withoutHome)).raw), amount, date)
  }
  t.end()
})

t.test('ASI beside a pension of 300 €: what lacks to a twelfth of the ceiling', t => {
  for (const [date, ceiling] of [['2026-03-15', 10978.3], ['2026-04-15', 11066.13]] as const) {
    const household = alone(date, 'inactif', withoutHome, income(date, 'pensions', 'pensions_invalidite', 300))
    t.equal(cents(of('asi', household).raw), cents(ceiling / 12 - 300), date)
  }
  t.end()
})

t.test('complémentaire santé solidaire of a person alone: 10,166 then 10,339 € free, 13,724 then 13,957 € with a share to pay', t => {
  const css = (date: string, salary: number) =>
    of('css_participation_forfaitaire', alone(date, 'salarie', withoutHome, income(date, 'revenusActivite', 'salaire_net', salary))).shown
  const [before, after] = ['2025-03-15', '2025-04-15'] as const
  t.same([css(before, 847), css(before, 848)], [true, 8], '10 164 € et 10 176 €')
  t.same([css(after, 861), css(after, 862)], [true, 8], '10 332 € et 10 344 €')
  t.same([css(before, 1143), css(before, 1144)], [8, false], '13 716 € et 13 728 €')
  t.same([css(after, 1163), css(after, 1164)], [8, false], '13 956 € et 13 968 €')
  t.end()
})

t.test('chèque énergie of a tenant alone: 48 € under 11,000 € of reference income, nothing from there on', t => {
  const cheque = (alimony: number) => {
    const date = '2026-02-15'
    return of('cheque_energie', alone(date, 'salarie', tenant, income(date, 'pensions', 'pensions_alimentaires_percues', alimony))).shown
  }
  // A pension is taxed after an abatement of 10 % (article 158, 5, a of the CGI).
  t.same([cheque(1018), cheque(1019)], [48, false], '10 994,40 € et 11 005,20 €')
  t.same([cheque(726), cheque(727)], [98, 48], '7 840,80 € et 7 851,60 €')
  t.end()
})

t.test('savings on a livret A bring 1.5 % a year, then 1.7 % from August 2026', t => {
  for (const [date, year] of [['2026-07-15', 150], ['2026-08-15', 170]] as const) {
    const household = alone(date, 'inactif', withoutHome, [
      about('ressources', []), { entityName: 'patrimoine', id: 'demandeur', fieldName: 'livret_a', value: 10_000 }
    ])
    const c = calculationOf(household)
    t.equal(cents(revenusMensuelsDuPatrimoine(c, c.household.demandeur, moisCourant(c)) * 12), year, date)
  }
  t.end()
})
