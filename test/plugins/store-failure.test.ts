import t, { type Test } from 'tap'
import { StoreFailure } from '../../src/sessions/index.js'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'

const full = (): Promise<never> => Promise.reject(new StoreFailure(Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })))

/** Somebody on a question, then every write and read of a kind fails. */
async function brokenDown (t: Test, what: readonly ('save' | 'find' | 'eraseOwner' | 'create')[], sessions: readonly ('read' | 'write' | 'remove')[] = []) {
  const site = await served(t)
  const visitor = new Visitor(site.app)
  const question = await visitor.start()
  const { stores } = site.services
  const healthy = { simulations: { ...Object.fromEntries(what.map(name => [name, stores.simulations[name]])) }, sessions: { ...Object.fromEntries(sessions.map(name => [name, stores.sessions[name]])) } }
  Object.assign(stores.simulations, Object.fromEntries(what.map(name => [name, full])))
  Object.assign(stores.sessions, Object.fromEntries(sessions.map(name => [name, full])))
  const mend = (): void => {
    Object.assign(stores.simulations, healthy.simulations)
    Object.assign(stores.sessions, healthy.sessions)
  }
  return { ...site, visitor, question, mend }
}
const birth = { 'date_naissance-jour': '3', 'date_naissance-mois': '6', 'date_naissance-annee': '2004' }

t.test('an answer that cannot be kept is never acknowledged: a page says so, and the store comes back without a restart', async t => {
  const { visitor, question, log, mend } = await brokenDown(t, ['save'])
  const refused = await visitor.post(question, birth)
  t.equal(refused.statusCode, 503)
  t.match(refused.headers, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '30', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  t.match(refused.payload, 'Ce que vous venez d’envoyer n’est pas enregistré')
  t.match(log.join(''), '"code":"SQLITE_FULL"')
  mend()
  t.equal((await visitor.post(question, birth)).statusCode, 303)
})

t.test('answers that cannot be read: a page, in French, on every address that needs them', async t => {
  for (const broken of [await brokenDown(t, ['find']), await brokenDown(t, [], ['read'])]) {
    const { statusCode, payload, headers } = await broken.visitor.get(broken.question)
    t.equal(statusCode, 503)
    t.match(payload, '<h1>Vos réponses ne sont pas accessibles')
    t.notMatch(payload, 'n’est pas enregistré')
    t.ok(headers['content-security-policy'])
  }
})

t.test('a session that cannot be written: a page too, never raw JSON', async t => {
  const { app } = await brokenDown(t, [], ['write'])
  const { statusCode, payload } = await new Visitor(app).post('/simulation')
  t.equal(statusCode, 503)
  t.match(payload, '<h1>Vos réponses ne sont pas accessibles')
})

t.test('« Effacer » says exactly what remains when it cannot erase, and the browser forgets all the same', async t => {
  for (const [what, sessions] of [[['eraseOwner'], []], [[], ['remove']]] as const) {
    const { visitor, mend, question } = await brokenDown(t, what, sessions)
    const former = visitor.cookies.get('session')
    const { statusCode, payload, headers } = await visitor.post('/effacer')
    t.equal(statusCode, 503)
    t.match(payload, 'L’effacement n’est pas terminé')
    t.match(headers['set-cookie'], /^session=efface/)
    t.not(visitor.cookies.get('session'), former)
    mend()
    t.equal((await visitor.get(question)).statusCode, 410)
  }
})

t.test('« Effacer » asks the browser to drop the pages that it kept', async t => {
  const { app } = await served(t)
  const visitor = new Visitor(app)
  await visitor.start()
  t.equal((await visitor.post('/effacer')).headers['clear-site-data'], '"cache"')
})

t.test('an answer to a simulation erased meanwhile is not said to be stored', async t => {
  const { app, services } = await served(t)
  const visitor = new Visitor(app)
  const question = await visitor.start()
  services.stores.simulations.save = () => Promise.resolve(false)
  const { statusCode, payload } = await visitor.post(question, birth)
  t.equal(statusCode, 410)
  t.match(payload, 'réponses')
})
