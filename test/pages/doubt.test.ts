import t from 'tap'
import { Doubt } from '../../src/engine/lacking.js'
import { readAnswers } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { questionCount } from '../../src/journey/registry.js'
import { evaluateCase } from '../../src/routes/api/evaluate-case.js'
import { condition } from '../../rules/rule.js'
import type { Aid, Catalogue } from '../../rules/catalogue.js'
import { goldens } from '../goldens/households.js'
import { served } from '../served.js'
import { faults } from '../views/html.js'
import { flaws } from '../walk/checks.js'
import { catalogue as whole, geography } from '../walk/site.js'
import { Visit } from './visit.js'

const reason = 'le préfet décide, et nous ne connaissons pas sa décision'
const shown = `À vérifier auprès de l’organisme\u00a0: ${reason}.`
const doubtful = condition({ id: 'doute', general: 'avoir l’accord du préfet', test: () => { throw new Doubt(reason) }, sentence: () => '' })
const known = whole.aids.find(({ id }) => id === 'rsa')!
const inAmount: Aid = { ...known, id: 'montant', conditions: [], profiles: [], formula: { conditions: [], amount: () => { throw new Doubt(reason) } } }
const inCondition: Aid = { ...known, id: 'condition', conditions: [doubtful], profiles: [], formula: null }
const catalogue: Catalogue = { ...whole, aids: [inAmount, inCondition] }
const household = goldens.find(({ answers, dateDeValeur }) => replay(dateDeValeur, readAnswers(answers), geography).next === null)!

t.test('an aid in doubt is to check, says why everywhere, and asks for no answer', async t => {
  const running = await served(t, { services: { catalogue, geography, questions: questionCount }, env: { LOG_LEVEL: 'error' } })
  const visitor = new Visit(await running.app.listen({ port: 0, host: '127.0.0.1' }), running)
  await visitor.tab.post('/simulation', [])
  const base = await visitor.simulate(household.dateDeValeur, readAnswers(household.answers))
  for (const path of ['resultats', 'resultats/montant', 'resultats/condition', 'fiche-complete']) {
    const page = await visitor.get(`${base}${path}`)
    t.same([...path === 'fiche-complete' ? [] : flaws(page, page.page), ...await faults(page.html)], [], path)
    t.equal(page.html.split(shown).length, 2, `${path}: said once`)
    t.notMatch(page.html, 'nous manque', path)
  }
  t.match((await visitor.get(`${base}resultats/condition`)).html, `À vérifier\u00a0: ${reason}.`)
})

t.test('programs are told too', async t => {
  const { aides } = await evaluateCase(household, { catalogue: catalogue }, geography)
  t.same(aides, ['montant', 'condition'].map(id => ({ id, statut: 'a_verifier', montant: null, nature: 'argent', manque: [], doutes: [reason] })))
})
