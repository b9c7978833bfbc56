import t from 'tap'
import { behave } from '../../doubles/demarche-numerique/control.js'
import { formOf, hurried, review, scene, sendReview, smallMapping } from './app.js'
import { failed, isUnavailable, posts, said } from './failed.js'
import { keyOf } from './vectors.js'

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
  t.ok(isUnavailable(at, (await sendReview(at, form)).headers.location))
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
  const page = await failed(at, t, { typed: { saisie_email: 'a@exemple.fr' } })
  t.match(page.payload, 'Beaucoup de personnes')
  t.equal(posts(at), 1)
})

t.test('a browser that asks for file after file waits, and the others go on', async t => {
  const at = await scene(t)
  for (let rank = 0; rank < 6; rank++) {
    await at.visitor.get(at.url)
    const form = formOf((await at.visitor.get(`${at.url}?nouveau=1`)).payload)
    const { headers } = await sendReview(at, form)
    t.equal(isUnavailable(at, headers.location), rank === 5)
  }
  t.equal(posts(at), 5)
})

t.test('U38: a mapping that allows it offers the link with its values, when it is short enough', async t => {
  const at = await scene(t, { loaded: smallMapping({ fallback: 'get_link' }) })
  behave(at.double.world, { post: 500 })
  const page = await failed(at, t, { untick: ['commune'], typed: { saisie_email: 'a@exemple.fr' } })
  t.match(page.payload, `<a href="${at.double.origin}/commencer/demo-aide-mobilite-jeunes?${keyOf('date')}=2004-05-17" rel="nofollow noreferrer">`)
  t.notMatch(page.payload, 'a%40exemple', 'never what was typed')
  t.match(page.payload, 'a@exemple.fr', 'which is there to be copied')
})
