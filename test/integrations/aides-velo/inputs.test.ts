import t from 'tap'
import { bicycleAids, ModelThread } from '../../../src/integrations/aides-velo/index.js'
import { Unanswered } from '../../../src/household/index.js'
import { household } from './household.js'

const income = { rfr: () => 0, parts: () => 1 }
/** A model that must not be asked. */
const asleep = new ModelThread(() => { throw new Error('the model was loaded') })
const paris = { depcom: '75056', _codePostal: '75011', _nomCommune: 'Paris', _departement: '75', _region: '11', _epci: null, _epciType: null }

t.test('who wants no bicycle does not wake the model', async t => {
  for (const interest of [undefined, []]) {
    t.same(await bicycleAids(household({ 'individu.demandeur._interetsAidesVelo': interest }), income, { thread: asleep }), [])
  }
})

t.test('the interest or the commune is not known yet: said as such', async t => {
  await t.rejects(bicycleAids(household({ 'individu.demandeur._interetsAidesVelo': null }), income, { thread: asleep }), Unanswered)
  await t.rejects(bicycleAids(household({ 'menage.depcom': null }), income, { thread: asleep }), Unanswered)
})

t.test('what is not a code never reaches the model', async t => {
  for (const wrong of [{ depcom: '75056\' ou \'1' }, { _departement: '75 . x' }, { _region: '\' = \'' }, { depcom: '' }]) {
    t.same(await bicycleAids(household({ 'menage.depcom': { ...paris, ...wrong } }), income, { thread: asleep }), [])
  }
})

t.test('the model is asked for what is ticked only', async t => {
  await t.rejects(bicycleAids(household(), income, { thread: asleep }), { message: 'the model was loaded' })
})
