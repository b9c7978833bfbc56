import t from 'tap'
import { evaluateAid, type Verdict } from '../../rules/catalogue.js'
import { addMonths } from '../../src/household/index.js'
import { shortfall, shortfallInWords } from '../../src/results/already-received.js'
import { answering } from '../rules/altered.js'
import { calculationOf, catalogue } from '../rules/found.js'
import { goldens } from '../goldens/households.js'
import { found } from './verdicts.js'

const received = (raw: number, declared: number | undefined, text: object = {}): Verdict =>
  ({ ...found('rsa', raw, text), outcome: 'no', amount: null, received: true, ...declared === undefined ? {} : { declared } })

t.test('an estimate clearly above what is received is said, with where to say what changed', async t => {
  t.same(shortfall(received(420, 350)), { estimation: '420\u00a0€', declare: '350\u00a0€' })
  t.match(shortfallInWords(received(420.4, 350)), /^Notre estimation est de 420.€ par mois, vous dites recevoir 350.€\. .*signalez le changement auprès de la Ville d’Essai\.$/)
})

t.test('nothing is said when it is near, when more is received, when the amount is not known, of what is no monthly money', async t => {
  for (const verdict of [received(355, 350), received(350, 420), received(420, undefined), received(420, 350, { periodicite: 'annuelle' }), received(420, 350, { nature: 'prix' }), found('rsa', 420)]) {
    t.equal(shortfall(verdict), undefined)
  }
})

t.test('of a recorded household: what it says to receive is what is compared with what the rule computes', async t => {
  const household = goldens.find(({ eligibles }) => typeof eligibles['aide_logement'] === 'number' && eligibles['aide_logement'] > 100)!
  const month = household.dateDeValeur.slice(0, 7)
  const kinds = household.answers.find(({ fieldName, id }) => fieldName === 'ressources' && id === 'demandeur')
  const given = household.answers.find(({ fieldName, id }) => fieldName === 'allocations' && id === 'demandeur')?.value as object[] | undefined ?? []
  const receives = (amount: number) => evaluateAid(catalogue.aids.find(({ id }) => id === 'aide_logement')!, calculationOf(answering(household, [
    { entityName: 'individu', id: 'demandeur', fieldName: 'ressources', value: [...kinds?.value as string[] ?? [], 'aide_logement'] },
    { entityName: 'individu', id: 'demandeur', fieldName: 'allocations', value: [...given, { id: 'aide_logement', amounts: Object.fromEntries(Array.from({ length: 13 }, (_, back) => [addMonths(month, -back), amount])) }] },
    { entityName: 'individu', id: 'demandeur', fieldName: '_hasRessources', value: true }
  ])))
  const verdict = receives(50)
  t.equal(verdict.received, true)
  t.equal(verdict.declared, 50)
  t.ok(shortfall(verdict))
  t.equal(shortfall(receives(2000)), undefined)
})
