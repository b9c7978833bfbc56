import t from 'tap'
import { violations } from '../../pages/accessible.js'
import { faults } from '../../views/html.js'
import { half, key, nine, person, stage, thursday } from './stage.js'

t.test('a person chooses, checks, confirms, reads, changes and cancels', async t => {
  const site = await stage(t)
  const { double, log } = site
  const visitor = await person(site)
  const chosen = await visitor.choose(nine, { aide: 'rsa' })
  t.same([chosen.statusCode, chosen.headers.location], [303, visitor.url('verifier')])
  t.equal(double.world.rdvs.length, 2, 'nothing is taken yet')
  const check = await visitor.get(visitor.url('verifier'))
  t.same([...await faults(check.payload), ...await violations(check.payload)], [])
  t.match(check.payload, /mardi 15 septembre 2026 à 9.h<\/strong>, 30 minutes/)
  const done = await visitor.post(visitor.url('verifier'), await visitor.toConfirm())
  t.same([done.statusCode, done.headers.location], [303, visitor.url()])
  const rdv = double.world.rdvs.at(-1)!
  const page = await visitor.get(visitor.url())
  t.same([...await faults(page.payload), ...await violations(page.payload)], [])
  for (const words of ['Votre rendez-vous est pris', `<strong>${rdv.id}</strong>`, 'Ajouter à mon agenda', 'href="tel:0102030405"']) t.ok(page.payload.includes(words), words)
  t.match((await visitor.get(`/simulation/${visitor.id}/rendez-vous`)).payload, 'Vous avez rendez-vous le')
  t.equal((await visitor.get(visitor.url('creneaux'))).statusCode, 303, 'one at a place')
  t.equal((await visitor.post(visitor.url('creneaux'), { creneau: `${half}/PT30M` })).headers.location, visitor.url())

  const changing = await visitor.get(`${visitor.url('creneaux')}?changer=1&aide=rsa`)
  t.match(changing.payload, 'Vous gardez votre rendez-vous du mardi 15 septembre 2026')
  await visitor.post(visitor.url('creneaux'), { creneau: `${thursday}/PT30M`, changer: '1', aide: 'rsa' })
  await visitor.post(visitor.url('verifier'), await visitor.toConfirm())
  const changed = double.world.rdvs.at(-1)!
  t.same(double.world.rdvs.slice(2).map(({ status }) => status), ['excused', 'unknown'])
  t.match((await visitor.get(visitor.url())).payload, 'jeudi 17 septembre 2026')

  const ask = await visitor.get(visitor.url('annuler'))
  t.same([...await faults(ask.payload), ...await violations(ask.payload)], [])
  t.equal(changed.status, 'unknown', 'not before it is confirmed')
  t.equal((await visitor.cancel(changed.id)).statusCode, 303)
  t.equal(double.world.rdvs.at(-1)!.status, 'excused')
  const gone = await visitor.get(visitor.url())
  t.match(gone.payload, 'Votre rendez-vous est annulé')
  t.same([...await faults(gone.payload), ...await violations(gone.payload)], [])

  t.same(site.services.rdv.appointments.counts().map(({ place, aid, what, number }) => [place, aid, what, number]), [
    ['demo-aides-jeunes', 'rsa', 'annulation', 1], ['demo-aides-jeunes', 'rsa', 'rendez-vous', 1]
  ], 'one that was changed is one')
  t.notMatch(log.join(''), new RegExp(`2026-09-15|${key}|${rdv.id}|${visitor.id}`))
  t.same(double.world.people.filter(({ first_name: name }) => name === 'Usager Anonyme').length, 2, 'nobody is named to the service')
})

t.test('RDV tells of it too: counted once', async t => {
  const secret = 'secret-partage-de-test'
  const site = await stage(t, { RDV_WEBHOOK_SECRET: secret })
  const address = await site.app.listen({ port: 0, host: '127.0.0.1' })
  site.double.webhooks.targets.push({ url: `${address}/webhooks/rdv`, secret })
  const visitor = await person(site)
  await visitor.book(nine, { aide: 'rsa' })
  const rdv = site.double.world.rdvs.at(-1)!
  await site.double.webhooks.send(rdv, 'updated')
  await visitor.cancel(rdv.id)
  await site.double.webhooks.send(rdv, 'updated')
  const sums = new Map<string, number>()
  for (const { what, number } of site.services.rdv.appointments.counts()) sums.set(what, (sums.get(what) ?? 0) + number)
  t.same([...sums].sort(), [['annulation', 1], ['rendez-vous', 1]])
})

t.test('erased with the answers', async t => {
  const site = await stage(t)
  const visitor = await person(site)
  await visitor.book(nine)
  await visitor.get(visitor.url())
  await visitor.post('/effacer')
  t.equal((await visitor.get(visitor.url())).statusCode, 410)
})
