import t from 'tap'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'

t.test('a request leaves its method, the pattern of its route, its status and its time', async t => {
  const { app, log } = await served(t)
  await app.inject('/aide?revenu=1234')
  const { level, time, reqId, ...fields } = JSON.parse(log.at(-1)!) as Record<string, unknown>
  t.match({ level, time, reqId }, { level: Number, time: Number, reqId: /^[\da-f]{8}$/ })
  t.match(fields, { method: 'GET', route: '/aide', status: 200, ms: Number, msg: 'requête' })
  t.same(Object.keys(fields).sort(), ['method', 'ms', 'msg', 'route', 'status'])
})

t.test('neither answers, nor identifiers, nor tokens, nor addresses', async t => {
  const { app, log } = await served(t, { env: { LOG_LEVEL: 'trace' } })
  const visitor = new Visitor(app, { 'user-agent': 'agent-secret' })
  const question = await visitor.start()
  await visitor.post(`${question}?x=requete-secrete`, { date_naissance: 'reponse-secrete' })
  await visitor.post(question, { _csrf: 'jeton-faux', y: 'reponse-secrete' })
  await visitor.get('/rien/chemin-secret')
  const text = log.join('')
  const [, , id = ''] = question.split('/')
  for (const secret of [id, visitor.token, visitor.cookies.get('session')!, 'agent-secret', 'requete-secrete', 'reponse-secrete', 'jeton-faux', 'chemin-secret', '127.0.0.1']) {
    t.notOk(text.includes(secret), secret)
  }
})

t.test('whatever a plugin logs passes through the same list', async t => {
  const lines: string[] = []
  const { app } = await served(t, { logStream: { write: line => { lines.push(line) } } })
  const error = Object.assign(new Error('vu /page?revenu=1234'), { code: 'E_VU', revenu: 1234 })
  app.log.error(error)
  app.log.error({ err: error, revenu: 1234 })
  app.log.warn('Reply was already sent, did you forget to "return reply" in "/page?revenu=1234" (GET)?')
  t.notMatch(lines.join(''), '1234')
  t.match(JSON.parse(lines[0]!), { error: 'Error', code: 'E_VU', place: /request-log\.test\.ts:\d+:\d+$/ })
})
