import t from 'tap'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'

/** A visitor on the first question, and what one sends there. */
async function onQuestion (t: Parameters<typeof served>[0]) {
  const { app, services } = await served(t)
  const visitor = new Visitor(app)
  return { app, services, visitor, question: await visitor.start() }
}

t.test('the form of a page is accepted', async t => {
  const { visitor } = await onQuestion(t)
  t.equal((await visitor.post('/effacer')).statusCode, 303)
})

for (const [what, token] of [['missing', ''], ['invented', 'abc-def']] as const) {
  t.test(`a token ${what}: nothing is done, nothing typed is lost, one button to go on`, async t => {
    const { visitor, question } = await onQuestion(t)
    const fields = { nom: 'Zoé "<b>', 'loyer[]': '1 234,50 €' }
    const { statusCode, payload, headers } = await visitor.post(`${question}?retour=resultats`, { ...fields, _csrf: token })
    t.equal(statusCode, 403)
    t.equal(headers['cache-control'], 'no-store')
    t.match(payload, `action="${question}?retour=resultats"`)
    t.match(payload, 'name="nom" value="Zoé &quot;&lt;b&gt;"')
    t.match(payload, 'name="loyer[]" value="1 234,50 €"')
    t.notMatch(payload, 'abc-def')
    t.equal((await visitor.get(question)).statusCode, 200, 'the simulation is still there')
    t.not((await visitor.post(question, fields)).statusCode, 403, 'the token of that page is good')
  })
}

t.test('a token of somebody else is refused', async t => {
  const { app, visitor, question } = await onQuestion(t)
  const other = new Visitor(app)
  await other.start()
  t.equal((await visitor.post(question, { _csrf: other.token })).statusCode, 403)
})

t.test('a form sent by another site is refused, even with a good token', async t => {
  const { visitor } = await onQuestion(t)
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://ailleurs.example' }]) {
    const { statusCode, payload } = await visitor.post('/effacer', {}, headers as Record<string, string>)
    t.equal(statusCode, 403)
    t.match(payload, 'vient d’un autre site')
    t.equal((await visitor.post('/simulation', {}, headers as Record<string, string>)).statusCode, 403)
  }
})

t.test('our own forms are accepted whatever their browser says of them', async t => {
  const { app } = await served(t)
  const kinds = [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, { 'sec-fetch-site': 'none' }, { origin: 'null' }, { origin: 'http://localhost:80' }, {}]
  for (const headers of kinds) {
    const visitor = new Visitor(app, { host: 'localhost:80', ...headers } as Record<string, string>)
    await visitor.start()
    t.equal((await visitor.post('/effacer')).statusCode, 303, JSON.stringify(headers))
  }
})

t.test('without session there is nothing to protect: starting works, answering says that it is gone', async t => {
  const { app } = await served(t)
  const visitor = new Visitor(app)
  t.equal((await visitor.post('/simulation')).statusCode, 303)
  t.equal((await new Visitor(app).post('/simulation/AAAAAAAAAAAAAAAAAAAAAA/individu/demandeur/activite', { activite: 'x' })).statusCode, 410)
})
