import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { metricsServer } from '../../src/metrics-server.js'
import { newCode } from '../../src/sessions/index.js'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'

const counted = (text: string, event: string): number => Number(new RegExp(`^aides_events_total\\{event="${event}"\\} (\\d+)$`, 'm').exec(text)?.[1])

t.test('what happens to the safety of the site is counted and logged, without anybody in it', async t => {
  const { app, log } = await served(t, { limits: { session: 60, stranger: 1000, address: 1000, api: 10 } })
  const visitor = new Visitor(app, { 'user-agent': 'agent-secret' })
  const question = await visitor.start()
  const code = newCode()
  await visitor.post('/reprendre', { code })
  await visitor.post(question, { _csrf: 'jeton-faux', nom: 'reponse-secrete' })
  await visitor.post(question, { nom: 'reponse-secrete' }, { 'sec-fetch-site': 'cross-site' })
  for (let rank = 0; rank < 60; rank++) await visitor.get(question)
  await new Visitor(app).start()
  const other = new Visitor(app)
  await other.start()
  await other.post('/effacer')
  const text = await app.metrics.metrics()
  t.same(['code-faux', 'jeton-refuse', 'formulaire-autre-site', 'effacement'].map(event => counted(text, event)), [1, 1, 1, 1])
  t.ok(counted(text, 'trop-de-demandes') > 0)
  t.equal(counted(text, 'stockage-en-panne'), 0, 'known before it happens: an alert can watch it')
  t.match(text, 'aides_request_seconds_count{route="/simulation/:id/*",method="GET",status="200"}')
  t.match(text, /^aides_(?:files_waiting|aids_unavailable|figures_overdue|leaving) 0$/m)
  const [, , id = ''] = question.split('/')
  for (const secret of [id, code, visitor.token, 'agent-secret', 'reponse-secrete', 'jeton-faux', '127.0.0.1']) {
    t.notOk(text.includes(secret), `metrics: ${secret}`)
    t.notOk(log.join('').includes(secret), `log: ${secret}`)
  }
  t.ok(log.some(line => line.includes('"code":"jeton-refuse"') && line.includes('"reqId"')))
})

t.test('metrics are read on a port of their own, never on the visitors’', async t => {
  const { app } = await served(t)
  await app.ready()
  t.equal((await app.inject('/metrics')).statusCode, 404)
  const server = metricsServer(app.metrics).listen(0, '127.0.0.1')
  t.teardown(() => { server.close() })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const read = await fetch(`http://127.0.0.1:${port}/metrics`)
  t.match(read.headers.get('content-type'), 'text/plain')
  t.match(await read.text(), '# TYPE aides_request_seconds histogram')
  t.equal((await fetch(`http://127.0.0.1:${port}/simulation`)).status, 404)
})

t.test('the number that a proxy gave to a request is in the log and comes back; anything else is not', async t => {
  const { app, log } = await served(t)
  const { headers } = await app.inject({ url: '/aide', headers: { 'x-request-id': 'relais-0123456789' } })
  t.equal(headers['x-request-id'], 'relais-0123456789')
  t.match(log.at(-1), '"reqId":"relais-0123456789"')
  const wrong = await app.inject({ url: '/aide', headers: { 'x-request-id': 'un nom\\n"x"' } })
  t.match(wrong.headers['x-request-id'], /^[\da-f]{8}$/)
  t.notOk('x-request-id' in (await app.inject('/aide')).headers, 'no bytes for who did not ask')
})
