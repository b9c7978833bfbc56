import t from 'tap'
import { readSlotTrace, slotTraceName } from '../../../src/integrations/rdv/index.js'
import { violations } from '../../pages/accessible.js'
import { faults } from '../../views/html.js'
import { nine, person, place, stage, thursday, type Person } from './stage.js'

const sound = async (html: string): Promise<string[]> => [...await faults(html), ...await violations(html)]
const phone = 'href="tel:0102030405"'
const slow = { delay_ms: 2500 }
/** A page that does not wait. */
const hurried = { RDV_SLOTS_TIMEOUT_MS: '100' }

t.test('free times: dead, slow or lying, the page is whole and says how to do otherwise', async t => {
  for (const fault of [{ status: 500 }, { status: 200, html: true }, { json: { creneaux: [{}] } }, slow, 'dead'] as const) {
    const site = await stage(t, fault === slow ? hurried : {})
    const visitor = await person(site)
    if (fault === 'dead') await site.double.close()
    else site.double.world.faults.next.push(fault)
    const { statusCode, payload } = await visitor.get(`${visitor.url('creneaux')}?aide=rsa`)
    const what = JSON.stringify(fault)
    t.equal(statusCode, 200, what)
    t.match(payload, 'Les créneaux ne s’affichent pas en ce moment', what)
    t.match(payload, phone)
    t.match(payload, 'action="/simulation/rendez-vous/demo-aides-jeunes"', 'RDV’s own list')
    t.match(payload, 'France services')
    if (fault === 'dead') t.same(await sound(payload), [])
  }
})

t.test('a choice is kept while the service is away', async t => {
  const site = await stage(t)
  const visitor = await person(site)
  await visitor.choose(nine)
  site.double.world.faults.next.push({ status: 401, json: { errors: ['Authentification invalide'] } })
  await visitor.post(visitor.url('verifier'), await visitor.toConfirm())
  const { payload } = await visitor.get(visitor.url())
  t.match(payload, 'Votre rendez-vous n’est pas pris')
  for (const words of [phone, 'Réessayer', 'Choisir un créneau sur']) t.ok(payload.includes(words), words)
  t.same(await sound(payload), [])
  t.match((await visitor.get(visitor.url('verifier'))).payload, 'mardi 15 septembre 2026')
  await visitor.post(visitor.url('verifier'), await visitor.toConfirm())
  t.match((await visitor.get(visitor.url())).payload, 'Votre rendez-vous est pris')
})

t.test('nobody knows whether it was taken: said so, with the phone, and never asked again by itself', async t => {
  const site = await stage(t)
  const visitor = await person(site)
  await visitor.choose(nine)
  const form = await visitor.toConfirm()
  site.double.world.faults.next.push({ close: true })
  await visitor.post(visitor.url('verifier'), form)
  await visitor.post(visitor.url('verifier'), form)
  const { payload } = await visitor.get(visitor.url())
  t.match(payload, 'Nous ne savons pas si votre rendez-vous est pris')
  t.match(payload, phone)
  t.match(payload, `href="${visitor.url('creneaux')}"`, 'the place may say that nothing is taken')
  t.same(await sound(payload), [])
  t.equal(site.double.world.calls.filter(call => call.startsWith('POST')).length, 1)
  await visitor.book(thursday)
  t.match((await visitor.get(visitor.url())).payload, 'Votre rendez-vous est pris')
})

/** Asks for the page until it has stopped waiting. */
async function settled (visitor: Person): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const { payload } = await visitor.get(visitor.url())
    if (!payload.includes('Votre demande est partie')) return payload
    await new Promise(resolve => { setTimeout(resolve, 50) })
  }
  return ''
}

t.test('slow to take: the page does not wait, and the answer is there afterwards', async t => {
  const site = await stage(t, hurried)
  const visitor = await person(site)
  await visitor.choose(nine)
  site.double.world.faults.next.push(slow)
  const { statusCode, headers } = await visitor.post(visitor.url('verifier'), await visitor.toConfirm())
  t.same([statusCode, headers.location], [303, visitor.url()])
  const { payload } = await visitor.get(visitor.url())
  t.match(payload, 'Votre demande est partie')
  t.match(payload, phone)
  t.same(await sound(payload), [])
  t.equal((await visitor.get(visitor.url('creneaux'))).headers.location, visitor.url(), 'one thing at a time')
  t.match(await settled(visitor), 'Votre rendez-vous est pris')
})

t.test('this server stopped before the answer: the page says that it does not know', async t => {
  const site = await stage(t)
  const visitor = await person(site)
  const owner = decodeURIComponent(visitor.cookies.get('session')!).split('.')[0]!
  const trace = { ...readSlotTrace(undefined), sent: { startsAt: nine, durationInMin: 30 } }
  await site.services.stores.simulations.save(visitor.id, owner, new Map([[slotTraceName(place), trace]]))
  t.match((await visitor.get(visitor.url())).payload, 'Nous ne savons pas si votre rendez-vous est pris')
})

t.test('changing, and the old one stays: said, with a button', async t => {
  const site = await stage(t)
  const visitor = await person(site)
  const { world } = site.double
  await visitor.book(nine)
  const before = world.rdvs.at(-1)!
  await visitor.get(`${visitor.url('creneaux')}?changer=1`)
  await visitor.post(visitor.url('creneaux'), { creneau: `${thursday}/PT30M`, changer: '1' })
  const form = await visitor.toConfirm()
  world.faults = { next: [{ status: 500 }], path: `/api/visioplainte/rdvs/${before.id}` }
  await visitor.post(visitor.url('verifier'), form)
  const { payload } = await visitor.get(visitor.url())
  t.match(payload, 'jeudi 17 septembre 2026')
  t.match(payload, 'Votre ancien rendez-vous n’est pas annulé')
  t.same(await sound(payload), [])
  await visitor.post(visitor.url('annuler'), { numero: String(before.id) })
  t.same(world.rdvs.slice(2).map(({ status }) => status), ['excused', 'unknown'])
  t.notMatch((await visitor.get(visitor.url())).payload, 'ancien rendez-vous')
})

t.test('changing for a time that is gone, or to a service that is away: the first one holds', async t => {
  const site = await stage(t)
  const [visitor, other] = [await person(site), await person(site)]
  const { world } = site.double
  const change = async () => {
    await visitor.get(`${visitor.url('creneaux')}?changer=1`)
    await visitor.post(visitor.url('creneaux'), { creneau: `${thursday}/PT30M`, changer: '1' })
    return visitor.toConfirm()
  }
  await visitor.book(nine)
  const away = await change()
  world.faults.next.push({ status: 401, json: { errors: ['Authentification invalide'] } })
  await visitor.post(visitor.url('verifier'), away)
  const refused = await visitor.get(visitor.url())
  t.match(refused.payload, 'Le changement n’a pas pu être fait')
  t.match(refused.payload, 'mardi 15 septembre 2026 à 9')
  t.same(await sound(refused.payload), [])
  const gone = await change()
  await other.book(thursday)
  t.match((await visitor.post(visitor.url('verifier'), gone)).headers.location, `${visitor.url('creneaux')}?a_partir_de=2026-09-17&changer=1`)
  t.match((await visitor.get(visitor.url())).payload, 'mardi 15 septembre 2026 à 9')
  t.equal(world.rdvs.filter(({ status }) => status === 'excused').length, 0)
})

t.test('a cancellation that is not confirmed is not said to be', async t => {
  const site = await stage(t)
  const visitor = await person(site)
  await visitor.book(nine)
  const { id } = site.double.world.rdvs.at(-1)!
  await visitor.get(visitor.url('annuler'))
  site.double.world.faults.next.push({ status: 500 })
  await visitor.post(visitor.url('annuler'), { numero: String(id) })
  const { payload } = await visitor.get(visitor.url())
  t.match(payload, 'L’annulation n’est pas confirmée')
  t.match(payload, phone)
  t.same(await sound(payload), [])
  await visitor.cancel(id)
  t.match((await visitor.get(visitor.url())).payload, 'Votre rendez-vous est annulé')
})
