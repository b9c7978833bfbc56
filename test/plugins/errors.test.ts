import t from 'tap'
import { served } from '../served.js'

const secret = 'reponse-secrete'

t.test('a page that does not exist', async t => {
  const { app } = await served(t)
  const { statusCode, payload, headers } = await app.inject(`/rien?x=${secret}`)
  t.equal(statusCode, 404)
  t.match(headers['content-type'], 'text/html')
  t.match(payload, '<h1>Page introuvable</h1>')
  t.notMatch(payload, secret)
})

t.test('an address that cannot be read is an address that does not exist', async t => {
  const { app } = await served(t)
  for (const url of ['/%ff', '/simulation/%E0%A4%A/individu', '/aides/%']) {
    const { statusCode, payload, headers } = await app.inject(url)
    t.equal(statusCode, 404, url)
    t.match(payload, '<h1>Page introuvable</h1>', url)
    t.ok(headers['content-security-policy'], url)
  }
  t.match((await app.inject('/api/%ff')).json(), { erreurs: [{ message: /ne mène à rien/ }] })
  t.equal((await app.inject('/aides?mots=%ff')).statusCode, 200, 'a query is read as well as it can be')
})

t.test('a fault of ours: a page with a number to quote, that the log has, and nothing of the fault', async t => {
  const { app, log } = await served(t)
  app.get('/panne', async () => { throw new TypeError(`impossible de lire ${secret}`) })
  const { statusCode, payload } = await app.inject(`/panne?x=${secret}`)
  t.equal(statusCode, 500)
  t.match(payload, 'Le service a un problème')
  t.notMatch(payload, new RegExp(`${secret}|TypeError|^ +at `, 'm'))
  const numero = /<strong>([\da-f]{8})<\/strong>/.exec(payload)?.[1]
  const line = log.map(line => JSON.parse(line) as Record<string, unknown>).find(line => line['error'] === 'TypeError')
  t.equal(line?.['reqId'], numero)
  t.notMatch(log.join(''), secret)
})

t.test('the page of the fault fails too: a sentence, still nothing of the fault', async t => {
  const { app } = await served(t)
  app.get('/vue', (_request, reply) => reply.view(`pages/${secret}.njk`))
  const { payload, statusCode } = await app.inject('/vue')
  t.equal(statusCode, 500)
  t.notMatch(payload, secret)
})

t.test('the API answers in JSON', async t => {
  const { app } = await served(t)
  app.get('/api/panne', async () => { throw new Error(secret) })
  t.match((await app.inject('/api/rien')).json(), { erreurs: [{ chemin: '(requête)', message: /ne mène à rien/ }] })
  const failed = await app.inject('/api/panne')
  t.equal(failed.statusCode, 500)
  t.notMatch(failed.payload, secret)
  const unread = await app.inject({ method: 'POST', url: '/api/v1/evaluations', payload: `{"${secret}`, headers: { 'content-type': 'application/json' } })
  t.equal(unread.statusCode, 400)
  t.match(unread.json(), { erreurs: [{ message: 'La requête n’a pas pu être lue.' }] })
})

t.test('what cannot be read or is too large gets a page', async t => {
  const { app } = await served(t)
  const post = (payload: string, type: string) => app.inject({ method: 'POST', url: '/simulation', payload, headers: { 'content-type': type } })
  t.equal((await post('x', 'text/x-inconnu')).statusCode, 415)
  const large = await post(`a=${'x'.repeat(300_000)}`, 'application/x-www-form-urlencoded')
  t.equal(large.statusCode, 413)
  t.match(large.payload, 'Nous n’avons pas compris')
})

t.test('too many requests: a page, and how long to wait', async t => {
  const { app } = await served(t, { limits: { session: 2, stranger: 3, address: 9, api: 1 } })
  for (let rank = 0; rank < 3; rank++) t.equal((await app.inject('/aide')).statusCode, 200)
  const refused = await app.inject('/rien')
  t.equal(refused.statusCode, 429)
  t.match(refused.payload, 'Trop de demandes')
  t.ok(Number(refused.headers['retry-after']) > 0)
  t.equal((await app.inject('/sante')).statusCode, 200, 'health is not counted')
  t.equal((await app.inject('/api/v1/openapi.json')).statusCode, 200, 'the API is counted apart')
  t.equal((await app.inject('/api/v1/openapi.json')).statusCode, 429)
})
