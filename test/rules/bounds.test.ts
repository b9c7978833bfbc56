// What the pages refuse may still come by a file or an older answer: the rules stand.
import t from 'tap'
import { monthsBefore, type Case } from '../../src/household/index.js'
import { goldens } from '../goldens/households.js'
import { aidsById, calculationOf, catalogue, found } from './found.js'
import { student } from './student.js'

const aid = (id: string, household: Case) => found(aidsById.get(id)!, calculationOf(household)).shown
const rented = (loyer: number, charges: number) => student('2026-09-15', { loyer: { loyer, charges_locatives: charges } })

t.test('who pays no rent has no housing benefit (CCH, article L. 822-5)', async t => {
  t.equal(aid('aide_logement', rented(0, 0)), false)
  t.equal(aid('aide_logement', rented(0, 80)), false)
  t.type(aid('aide_logement', rented(600, 0)), 'number')
})

t.test('a benefit larger than what is paid is to check, and never promised', async t => {
  for (const [loyer, charges] of [[1, 0], [20, 0], [60, 10], [100, 0]] as const) {
    const shown = aid('aide_logement', rented(loyer, charges))
    t.ok(shown === 'à vérifier' || shown === false || Number(shown) <= loyer + charges, `${loyer} + ${charges} : ${String(shown)}`)
  }
  const recorded = goldens.find(({ id }) => id === 's20260915-26')!
  const charged = (charges: number): Case =>
    ({ ...recorded, answers: recorded.answers.map(answer => answer.fieldName === 'loyer' ? { ...answer, value: { loyer: 241, charges_locatives: charges } } : answer) })
  t.equal(aid('aide_logement', charged(0)), 'à vérifier')
  t.equal(aid('aide_logement', charged(80)), 250, 'no more than the rent and its charges')
})

/** This month and the twelve before: those that are asked. */
const months = ['2026-09', ...monthsBefore('2026-09', 12)]

t.test('the rent left to pay is to check with the benefit that is larger than it', async t => {
  const tenant = goldens.find(({ id }) => id === 'l77-349')!
  const receiving = (aide: number): Case => ({ ...tenant, answers: [
    ...tenant.answers.filter(({ fieldName, id }) => fieldName !== 'loyer' && fieldName !== '_alternanceFonctionPublique' && !(id === 'demandeur' && (fieldName === 'ressources' || fieldName === 'allocations'))),
    { entityName: 'menage', fieldName: 'loyer', value: { loyer: 300, charges_locatives: 0 } },
    { entityName: 'individu', id: 'demandeur', fieldName: '_alternanceFonctionPublique', value: false },
    { entityName: 'individu', id: 'demandeur', fieldName: 'ressources', value: ['salaire_net', 'aide_logement'] },
    { entityName: 'individu', id: 'demandeur', fieldName: 'allocations', value: [{ id: 'aide_logement', amounts: Object.fromEntries(months.map(month => [month, aide])) }] }
  ] })
  t.same([aid('mobili_jeune', receiving(200)), aid('mobili_jeune', receiving(299)), aid('mobili_jeune', receiving(301))], [100, false, 'à vérifier'])
})

/** Recorded households with a profit under actual accounts, and another profit in its place. */
const selfEmployed = goldens.filter(({ answers }) => JSON.stringify(answers).includes('"rpns_autres_revenus"'))
const earning = ({ answers, ...rest }: Case, amount: number): Case => ({
  ...rest,
  answers: answers.map(answer => answer.fieldName !== 'rpns'
    ? answer
    : { ...answer, value: (answer.value as { id: string, amounts: object }[]).map(item => item.id !== 'rpns_autres_revenus' ? item : { ...item, amounts: Object.fromEntries(Object.keys(item.amounts).map(year => [year, amount])) }) })
})

t.test('a loss takes nothing from other income (CASF, article R. 262-21), and leaves what depends on the tax to check', async t => {
  t.ok(selfEmployed.length > 10, `${selfEmployed.length} foyers`)
  let checked = 0
  for (const household of selfEmployed) {
    const [nothing, loss] = [0, -5000].map(amount => calculationOf(earning(household, amount)))
    for (const one of catalogue.aids) {
      const [zero, less] = [found(one, nothing!).shown, found(one, loss!).shown]
      if (less === 'à vérifier' && zero !== less) checked++
      else if (less !== zero) t.fail(`${household.id} ${one.id} : ${String(zero)} → ${String(less)}`)
    }
  }
  t.ok(checked > 0, 'the taxable income is to check')
})

t.test('an impossible age breaks nothing', async t => {
  for (const born of ['2026-09-15', '1905-03-05']) {
    const c = calculationOf(student('2026-09-15', { date_naissance: born }))
    for (const one of catalogue.aids) t.doesNotThrow(() => found(one, c), `${one.id} : ${born}`)
  }
})
