import t from 'tap'
import { Script } from 'node:vm'
import { served } from '../served.js'

t.test('the one script of the site is small, the same for all, and only it may ask for files', async t => {
  const { app } = await served(t)
  const { headers, payload } = await app.inject('/hors-ligne.js')
  t.match(headers['content-type'], /^text\/javascript/)
  t.ok(Buffer.byteLength(payload) <= 2048, `${Buffer.byteLength(payload)} bytes`)
  t.doesNotThrow(() => new Script(payload))
  t.notMatch(payload, /VERSION/, 'named after what it keeps')
  t.match(headers['content-security-policy'], /^default-src 'none';connect-src 'self';/)
  t.notOk('set-cookie' in headers)
})

t.test('the page that it keeps holds nobody’s answers, and says what to do', async t => {
  const { app } = await served(t)
  const { statusCode, headers, payload } = await app.inject('/hors-ligne')
  t.equal(statusCode, 200)
  t.match(payload, /Pas de connexion[\s\S]*href="">Réessayer/)
  t.notMatch(payload, /_csrf|<form/)
  t.notOk('set-cookie' in headers)
  t.ok(/href="(\/assets\/[^"]+\.css)"/.test(payload), 'its style sheet is named, so that it is kept too')
})

t.test('no page but the entry has a script', async t => {
  const { app } = await served(t)
  t.equal((await app.inject('/')).payload.match(/<script/g)?.length, 1)
  for (const url of ['/aide', '/aides', '/hors-ligne', '/rien']) t.notMatch((await app.inject(url)).payload, /<script/, url)
})
