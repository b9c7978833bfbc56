import t from 'tap'
import { Unanswered } from '../../../src/household/index.js'
import { bicycleAids, ModelThread, type Income } from '../../../src/integrations/aides-velo/index.js'
import { household } from './household.js'

// The real thread: as long as a busy machine needs.
const thread = new ModelThread(undefined, 300_000)
const income = (rfr: number, parts = 1) => ({ rfr: () => rfr, parts: () => parts })
const ask = (who = household(), money: Income = income(0)) => bicycleAids(who, money, { thread })

t.test('a young person in Paris: the Région’s and the Ville’s aids, the highest amount of the two bicycles', async t => {
  const [region, city] = await ask()
  t.match(region, {
    id: 'aidesvelo_aides_ile_de_france', outcome: 'yes', amount: 400, collectivity: { type: 'region', code: '11' }, missing: [],
    byBike: [{ bike: 'velo_mecanique', amount: 100 }, { bike: 'velo_electrique', amount: 400 }]
  })
  t.match(city, { id: 'aidesvelo_aides_paris', amount: 400, collectivity: { type: 'commune', code: '75056' } })
  t.match(region?.link, /^https:\/\//)
  t.match(region?.label, /^aide à l’achat d’un vélo – Île-de-France Mobilités$/)
  t.notMatch(region?.description, /'|\n| [:;!?€]/)
})

t.test('income counts by share', async t => {
  t.same((await ask(household(), income(15_000))).map(({ id }) => id), ['aidesvelo_aides_ile_de_france'])
  t.equal((await ask(household(), income(15_000, 2))).length, 2)
  t.equal((await ask(household(), { ...income(15_000), parts: () => null })).length, 1)
})

t.test('the amount may be that of the bicycle ticked last', async t => {
  const last = household({ 'individu.demandeur._interetsAidesVelo': ['velo_electrique', 'velo_mecanique'] })
  t.equal((await ask(last))[0]?.amount, 400)
  t.equal((await ask(last, { ...income(0), lastTicked: true }))[0]?.amount, 100)
})

t.test('an unknown income leaves to check only the aids that depend on it', async t => {
  const [region, city] = await ask(household(), { rfr: () => { throw new Unanswered(['individu.demandeur.ressources']) }, parts: () => 1 })
  t.match(region, { outcome: 'yes', amount: 400 })
  t.match(city, { outcome: 'unknown', amount: null, byBike: [], missing: ['individu.demandeur.ressources'] })
})

t.test('a fault of the income’s calculation is not taken for a missing answer', async t => {
  await t.rejects(ask(household(), { rfr: () => { throw new RangeError('figure') }, parts: () => 1 }), RangeError)
})

t.test('nowhere with an aid, nothing', async t => {
  const brussels = { depcom: '99999', _codePostal: '99999', _nomCommune: 'Ailleurs', _departement: '99', _region: '99', _epci: null, _epciType: null }
  t.same(await ask(household({ 'menage.depcom': brussels })), [])
})
