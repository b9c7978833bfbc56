import t from 'tap'
import { papersForQuestions } from '../../src/content/papers.js'
import { readAnswers } from '../../src/household/index.js'
import { goldens } from '../goldens/households.js'
import { faults } from '../views/html.js'
import { site } from '../walk/site.js'

t.test('the list of what to bring names the papers of the questions and those that aids ask for', async t => {
  const { app } = await site(t)
  const { payload, statusCode, cookies } = await app.inject('/preparer')
  t.equal(statusCode, 200)
  t.same(cookies, [])
  t.same(await faults(payload), [])
  t.match(payload, /pièce d’identité ou un titre de séjour \(demandé par \d{3} aides\)/)
  for (const { papier } of papersForQuestions) t.match(payload, papier)
})

t.test('every paper gives a fact that the questionnaire asks for', async t => {
  const asked = new Set(goldens.flatMap(({ answers }) => [...readAnswers(answers).keys()]))
  t.same(papersForQuestions.flatMap(({ facts }) => facts).filter(fact => !asked.has(fact)), [])
})
