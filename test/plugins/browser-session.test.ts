import { randomBytes } from 'node:crypto'
import t from 'tap'
import { production } from '../production.js'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'

t.test('a page that is only read sets no cookie', async t => {
  const { app } = await served(t)
  for (const url of ['/', '/aide', '/sante', '/favicon.svg', '/rien', '/simulation/rien/rien']) {
    t.same((await app.inject(url)).cookies, [], url)
  }
})

t.test('a simulation that starts sets one, for the life of the browser', async t => {
  const visitor = new Visitor((await served(t)).app)
  const { headers, statusCode } = await visitor.post('/simulation')
  t.equal(statusCode, 303)
  t.match(headers['set-cookie'], /^session=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/)
  t.notOk('set-cookie' in (await visitor.get(String(headers.location))).headers, 'reading does not set it again')
})

t.test('behind TLS the cookie is bound to the host', async t => {
  const { app } = await served(t, { env: production })
  const https = { 'x-forwarded-proto': 'https' }
  const visitor = new Visitor(app, https)
  const { headers } = await visitor.post('/simulation')
  t.match(headers['set-cookie'], /^__Host-session=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  t.equal((await visitor.get(String(headers.location))).statusCode, 200)
  const erased = await visitor.post('/effacer')
  t.match(erased.headers['set-cookie'], /^__Host-session=efface; Max-Age=10; .*Secure/, 'or browsers would ignore it')
})

t.test('an invented or altered cookie is never adopted', async t => {
  const { app } = await served(t)
  for (const session of ['invente', `${randomBytes(24).toString('base64url')}.x`]) {
    const visitor = new Visitor(app)
    visitor.cookies.set('session', session)
    await visitor.start()
    t.not(visitor.cookies.get('session'), session)
  }
})

t.test('« Effacer » leaves nothing: data gone, cookie gone, old cookie refused', async t => {
  const { app, services: { stores } } = await served(t)
  const visitor = new Visitor(app)
  const question = await visitor.start()
  const stolen = new Map(visitor.cookies)
  t.equal((await visitor.get(question)).statusCode, 200)
  const erased = await visitor.post('/effacer')
  t.equal(erased.statusCode, 303)
  t.match(erased.headers['set-cookie'], /^session=efface; Max-Age=10; Path=\/; HttpOnly/)
  t.equal((await visitor.get(String(erased.headers.location))).statusCode, 200)
  t.equal(visitor.cookies.size, 0, 'the page that says so takes the last of it away')
  t.equal((await visitor.get(question)).statusCode, 410)
  for (const [name, value] of stolen) visitor.cookies.set(name, value)
  t.equal((await visitor.get(question)).statusCode, 410)
  t.equal(await stores.purge(Number.MAX_SAFE_INTEGER), 0, 'no simulation is left to purge')
})

t.test('two simulations of one browser are both found; another browser finds neither', async t => {
  const { app } = await served(t)
  const visitor = new Visitor(app)
  const [first, second] = [await visitor.start(), await visitor.start()]
  const other = new Visitor(app)
  await other.start()
  for (const question of [first, second]) {
    t.equal((await visitor.get(question)).statusCode, 200)
    t.equal((await other.get(question)).statusCode, 410)
  }
})

t.test('24 h later, a page says that the answers are gone', async t => {
  const { app, time } = await served(t)
  const visitor = new Visitor(app)
  const question = await visitor.start()
  time.advance(24 * 60 * 60 * 1000)
  const { statusCode, payload } = await visitor.post(question, { activite: 'salarie' })
  t.equal(statusCode, 410)
  t.match(payload, /24 heures/)
})
