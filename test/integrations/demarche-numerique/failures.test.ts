import t from 'tap'
import { behave } from '../../doubles/demarche-numerique/control.js'
import { faultNames } from '../../doubles/demarche-numerique/faults.js'
import { formOf, hurried, review, scene, sendReview } from './app.js'
import { failed, isUnavailable, posts, said } from './failed.js'

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
  t.ok(isUnavailable(at, sent.headers.location))
  t.match((await at.visitor.get(String(sent.headers.location))).payload, 'Rennes (35000)')
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
    t.ok(isUnavailable(at, sent.headers.location), JSON.stringify(body))
    t.ok(said(at, 'ds.reponse_invalide'))
  }
  const at = await scene(t)
  for (const url of [`${at.double.origin}/autre?prefill_token=a`, `${at.double.origin}/commencer/x`, `${at.double.origin.replace('//', '//moi@')}/commencer/x?prefill_token=a`]) {
    behave(at.double.world, { post: 'body', body: { dossier_url: url, dossier_number: 1 } })
    t.ok(isUnavailable(at, (await review(at)).sent.headers.location), url)
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
    t.ok(isUnavailable(at, sent.headers.location))
    t.match((await at.visitor.get(String(sent.headers.location))).payload, /Réessayer/)
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
