import t from 'tap'
import { replay } from '../../src/journey/replay.js'
import { evaluateNow } from '../../src/routes/evaluation/evaluate-all.js'
import { openedByBirth } from '../../src/routes/simulation/coming-birth.js'
import { goldens } from '../goldens/households.js'
import { whole } from '../pages/whole.js'
import { visit } from '../pages/visit.js'
import { geography, site } from '../walk/site.js'

const expecting = (situation: string) => goldens.find(({ answers }) => !answers.some(({ entityName, value }) => entityName === 'enfants' && value !== 0) &&
  answers.some(({ fieldName, id, value }) => fieldName === 'enceinte' && id === 'demandeur' && value === situation) &&
  answers.some(({ fieldName, value }) => fieldName === 'en_couple' && value === false))!

t.test('a woman alone who expects her first child: the birth opens the allowances for a child and for a lone parent', async t => {
  const { services } = await site(t)
  const { date, answers } = whole(expecting('enceinte'))
  const journey = replay(date, answers, geography)
  const ids = openedByBirth({ date, answers, journey }, evaluateNow(services, journey.household), services).map(({ aid }) => aid.id)
  t.ok(ids.includes('paje_base') && ids.includes('asf'), ids.join())
  const visitor = await visit(t)
  const { html } = await visitor.get(`${await visitor.simulate(date, answers)}resultats`)
  t.match(html, 'À la naissance de votre enfant')
})

t.test('nobody expects a child: no birth is spoken of', async t => {
  const { services } = await site(t)
  const { date, answers } = whole(expecting('pas_enceinte'))
  const journey = replay(date, answers, geography)
  t.same(openedByBirth({ date, answers, journey }, evaluateNow(services, journey.household), services), [])
})
