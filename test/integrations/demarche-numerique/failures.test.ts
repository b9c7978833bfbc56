import t, { type Test } from 'tap'
import { behave } from '../../doubles/demarche-numerique/control.js'
import { faultNames } from '../../doubles/demarche-numerique/faults.js'
import { formOf, hurried, review, scene, sendReview, smallMapping, type Scene } from './app.js'
import { keyOf } from './vectors.js'

const posts = ({ double }: Scene): number => double.world.calls.filter(call => call.startsWith('POST /api/')).length
const said = (at: Scene, text: string): boolean => at.log.some(line => line.includes(text))

/** Every page of failure: why, the plain link, the answers to copy, the button again; no trace of a program. */
async function failed (at: Scene, t: Test, changes: Parameters<typeof formOf>[1] = {}) {
  const { sent } = await review(at, changes)
  t.equal(sent.statusCode, 303)
  t.equal(sent.headers.location, `${at.url}/indisponible`)
  const page = await at.visitor.get(String(sent.headers.location))
  t.equal(page.statusCode, 200)
  for (const text of ['Réessayer', `${at.double.origin}/commencer/demo-aide-mobilite-jeunes`, 'Date de naissance', '17 mai 2004', 'Rennes (35000)', 'France services']) t.match(page.payload, text)
  t.notMatch(page.payload, /at .*\.[jt]s:|Error:|undefined/)
  return page
}

t.test('U14: 500, once, never sent again by itself', async t => {
  const at = await scene(t)
  behave(at.double.world, { post: 500 })
  await failed(at, t)
  t.equal(posts(at), 1)
  t.ok(said(at, 'ds.erreur demo-mobilite'))
})

t.test('U16: 429 stops everybody for as long as it says', async t => {
  const at = await scene(t)
  behave(at.double.world, { post: 429, retry_after: 7 })
  t.match((await failed(at, t)).payload, 'Beaucoup de personnes')
  await failed(at, t)
  t.equal(posts(at), 1, 'blocked for seven seconds')
  at.time.advance(7001)
  await failed(at, t)
  t.equal(posts(at), 2)
})

t.test('U17: connection refused: tried twice, since nothing was sent', async t => {
  const at = await scene(t)
  await at.visitor.get(at.url)
  const form = formOf((await at.visitor.get(at.url)).payload)
  await at.double.close()
  const sent = await sendReview(at, form)
  t.equal(sent.headers.location, `${at.url}/indisponible`)
  t.match((await at.visitor.get(`${at.url}/indisponible`)).payload, 'Rennes (35000)')
  t.ok(said(at, 'ds.muette demo-mobilite'))
})

t.test('U18, U19: an answer that is not a file of the service', async t => {
  const good = 'http://127.0.0.1:1/commencer/x?prefill_token=abc'
  for (const body of [
    { dossier_url: 'https://mechant.example/commencer/x?prefill_token=a', dossier_number: 1 }, { dossier_url: good, dossier_number: 1 }, '<html>', { dossier_number: 1 }, {}, [], null,
    { dossier_url: 'javascript:alert(1)', dossier_number: 1 }
  ]) {
    const at = await scene(t)
    behave(at.double.world, { post: 'body', body })
    const { sent } = await review(at)
    t.equal(sent.headers.location, `${at.url}/indisponible`, JSON.stringify(body))
    t.ok(said(at, 'ds.reponse_invalide'))
  }
  const at = await scene(t)
  for (const url of [`${at.double.origin}/autre?prefill_token=a`, `${at.double.origin}/commencer/x`, `${at.double.origin.replace('//', '//moi@')}/commencer/x?prefill_token=a`]) {
    behave(at.double.world, { post: 'body', body: { dossier_url: url, dossier_number: 1 } })
    t.equal((await review(at)).sent.headers.location, `${at.url}/indisponible`, url)
  }
})

t.test('U20: a redirect is not followed', async t => {
  const at = await scene(t)
  behave(at.double.world, { post: 301 })
  await failed(at, t)
  t.ok(said(at, 'ds.redirection_refusee'))
  t.equal(posts(at), 1)
})

const endless: readonly unknown[] = ['timeout', 'after-timeout', 'slow-bytes']
for (const fault of [...faultNames, 301, 302, 400, 404, 429, 500, 502, 503]) {
  const env = endless.includes(fault) ? hurried : {}
  t.test(`POST: ${fault}`, async t => {
    const at = await scene(t, { env })
    behave(at.double.world, { post: fault, body: {} })
    const { sent } = await review(at)
    t.equal(sent.headers.location, `${at.url}/indisponible`)
    t.match((await at.visitor.get(`${at.url}/indisponible`)).payload, /Réessayer/)
    t.ok(at.double.world.drafts.length <= 1)
    t.equal(posts(at), 1)
  })

  t.test(`schema: ${fault}`, async t => {
    const at = await scene(t, { env })
    behave(at.double.world, { schema: fault, body: {} })
    const { statusCode, payload } = await at.visitor.get(at.url)
    t.equal(statusCode, 200)
    t.match(payload, `${at.double.origin}/commencer/demo-aide-mobilite-jeunes`)
    t.notMatch(payload, 'Créer mon dossier')
    t.same(at.double.world.posts, [])
  })

  t.test(`state: ${fault}`, async t => {
    const at = await scene(t, { env })
    const made = await review(at)
    behave(at.double.world, { state: fault, body: {} })
    const again = await review(at)
    t.equal(at.double.world.drafts.length, 1)
    t.equal(again.sent.headers.location, made.sent.headers.location, 'its link is the best that we have')
    t.equal((await at.visitor.get(`${at.url}/dossier`)).statusCode, 200)
  })
}

t.test('U10: a démarche that is closed: no prefill, its link and the aid’s page', async t => {
  const at = await scene(t)
  at.double.world.demarches[0]!.state = 'close'
  const { payload } = await at.visitor.get(at.url)
  t.match(payload, 'peut-être fermée')
  t.match(payload, `/simulation/${at.id}/resultats/demo-aide-mobilite`)
  t.same(at.double.world.posts, [])
})

t.test('closed between the page and its button: 404, and no prefill for five minutes', async t => {
  const at = await scene(t)
  const form = formOf((await at.visitor.get(at.url)).payload)
  at.double.world.demarches[0]!.state = 'close'
  t.equal((await sendReview(at, form)).headers.location, `${at.url}/indisponible`)
  t.match((await at.visitor.get(at.url)).payload, 'peut-être fermée')
  at.double.world.demarches[0]!.state = 'publiee'
  t.match((await at.visitor.get(at.url)).payload, 'peut-être fermée')
  at.time.advance(5 * 60_000)
  t.match((await at.visitor.get(at.url)).payload, 'Créer mon dossier')
})

t.test('U11: a slow schema, and a copy two hours old: an ordinary review page', async t => {
  const at = await scene(t, { env: hurried })
  await at.visitor.get(at.url)
  at.time.advance(2 * 3_600_000)
  behave(at.double.world, { schema: 'timeout' })
  t.match((await at.visitor.get(at.url)).payload, 'Créer mon dossier')
  t.ok(said(at, 'ds.schema perime_servi'))
  at.time.advance(23 * 3_600_000)
  t.match((await at.visitor.get(at.url)).payload, 'ne répond pas', 'after a day it is too old')
})

t.test('U37: when there is no slot left, three seconds at most, then the page', async t => {
  const at = await scene(t, { env: { DS_RATE_MAX: '1', DS_RATE_WINDOW_S: '60' } })
  await review(at, { untick: ['commune'] })
  const page = await failed(at, t)
  t.match(page.payload, 'Beaucoup de personnes')
  t.equal(posts(at), 1)
})

t.test('a browser that asks for file after file waits, and the others go on', async t => {
  const at = await scene(t)
  for (let rank = 0; rank < 6; rank++) {
    await at.visitor.get(at.url)
    const form = formOf((await at.visitor.get(`${at.url}?nouveau=1`)).payload)
    const { headers } = await sendReview(at, form)
    t.equal(String(headers.location).endsWith('/indisponible'), rank === 5)
  }
  t.equal(posts(at), 5)
})

t.test('U38: a mapping that allows it offers the link with its values, when it is short enough', async t => {
  const at = await scene(t, { loaded: smallMapping({ fallback: 'get_link' }) })
  behave(at.double.world, { post: 500 })
  const page = await failed(at, t, { untick: ['commune'], typed: { saisie_email: 'a@exemple.fr' } })
  t.match(page.payload, `<a href="${at.double.origin}/commencer/demo-aide-mobilite-jeunes?${keyOf('date')}=2004-05-17" rel="nofollow noreferrer">`)
  t.notMatch(page.payload, 'a%40exemple', 'never what was typed')
})
