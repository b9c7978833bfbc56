import t from 'tap'
import { violations } from '../../pages/accessible.js'
import { faults } from '../../views/html.js'
import { half, nine, person, stage } from './stage.js'

t.test('nothing chosen, or something else: a sentence beside the times, 422, and the same days', async t => {
  const visitor = await person(await stage(t))
  await visitor.get(visitor.url('creneaux'))
  for (const [creneau, sentence] of [
    [undefined, 'Choisissez un créneau.'], ['demain', 'Ce créneau n’est plus proposé'], ['2026-09-01T09:00:00+02:00/PT30M', 'Ce créneau n’est plus proposé'],
    ['2099-09-01T09:00:00+02:00/PT30M', 'Ce créneau n’est plus proposé'], ['2026-99-15T09:00:00+02:00/PT30M', 'Ce créneau n’est plus proposé']
  ] as const) {
    const { statusCode, payload } = await visitor.post(visitor.url('creneaux'), { a_partir_de: '2026-09-28', aide: 'rsa', ...creneau === undefined ? {} : { creneau } })
    t.equal(statusCode, 422)
    if (creneau === undefined) t.same([...await faults(payload), ...await violations(payload)], [])
    t.match(payload, `<li><a href="#creneau-1">${sentence}`)
    t.match(payload, 'aria-invalid="true"')
    t.match(payload, 'jeudi 1er octobre 2026')
    t.match(payload, 'name="aide" value="rsa"')
  }
})

t.test('taken meanwhile: everything is kept, and the next ones are proposed', async t => {
  const site = await stage(t)
  const [visitor, other] = [await person(site), await person(site)]
  await visitor.choose(half, { aide: 'rsa' })
  const form = await visitor.toConfirm()
  await other.book(half)
  const { statusCode, headers } = await visitor.post(visitor.url('verifier'), form)
  t.same([statusCode, headers.location], [303, `${visitor.url('creneaux')}?a_partir_de=2026-09-15&aide=rsa`])
  const { payload } = await visitor.get(String(headers.location))
  t.match(payload, /Le créneau du mardi 15 septembre 2026 à 9.h.30 vient d’être pris/)
  t.notMatch(payload, half)
  t.match(payload, nine)
  t.match(payload, 'name="aide" value="rsa"')
})

t.test('sent twice, at once or later, by two tabs: one appointment', async t => {
  const site = await stage(t)
  const { double } = site
  const taken = () => double.world.calls.filter(call => call === 'POST /api/visioplainte/rdvs').length
  const visitor = await person(site)
  await visitor.choose(nine)
  const [form, otherTab] = [await visitor.toConfirm(), await visitor.toConfirm()]
  double.world.faults.next.push({ delay_ms: 150 })
  const both = await Promise.all([visitor.post(visitor.url('verifier'), form), visitor.post(visitor.url('verifier'), form), visitor.post(visitor.url('verifier'), otherTab)])
  t.same(both.map(({ statusCode }) => statusCode), [303, 303, 303])
  await visitor.post(visitor.url('verifier'), form)
  await visitor.post(visitor.url('verifier'), otherTab)
  t.equal(taken(), 1)
  await visitor.cancel(double.world.rdvs.at(-1)!.id)
  await visitor.choose(half)
  await visitor.post(visitor.url('verifier'), form)
  t.equal(taken(), 1, 'an old page, sent again by Back, takes nothing')
  await visitor.post(visitor.url('verifier'), await visitor.toConfirm())
  t.equal(taken(), 2)
  await visitor.cancel(8003)
  t.equal(double.world.rdvs.at(-1)!.status, 'unknown', 'an old cancellation cancels nothing else')
})

t.test('a page of another session or place is asked again; no token, no appointment', async t => {
  const site = await stage(t)
  const [visitor, other] = [await person(site), await person(site)]
  await other.choose(nine)
  await visitor.choose(nine)
  const stolen = (await other.toConfirm())['envoi']!
  await visitor.get(visitor.url('verifier'))
  const { statusCode, payload } = await visitor.post(visitor.url('verifier'), { envoi: stolen })
  t.equal(statusCode, 422)
  t.match(payload, 'La page est restée ouverte longtemps')
  t.same(await faults(payload), [])
  t.equal((await visitor.post(visitor.url('verifier'), { _csrf: 'faux', envoi: stolen })).statusCode, 403)
  t.equal((await other.get(visitor.url())).statusCode, 410)
  t.equal(site.double.world.rdvs.length, 2)
})

t.test('pages out of turn lead to the right one', async t => {
  const visitor = await person(await stage(t))
  for (const page of ['', 'verifier']) t.equal((await visitor.get(visitor.url(page))).headers.location, visitor.url('creneaux'), page)
  t.equal((await visitor.get(visitor.url('annuler'))).headers.location, visitor.url())
  t.equal((await visitor.get(visitor.url('rendez-vous.ics'))).statusCode, 404)
  t.equal((await visitor.get(`/simulation/${visitor.id}/rendez-vous/ccas-montpellier/creneaux`)).statusCode, 404, 'a place without free times here')
})
