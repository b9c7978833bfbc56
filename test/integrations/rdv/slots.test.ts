import t, { type Test } from 'tap'
import { PartnerSlots, placeSchema, type Place } from '../../../src/integrations/rdv/index.js'
import { TtlCache } from '../../../src/integrations/transport/ttl-cache.js'
import { withTimeout } from '../../../src/integrations/transport/with-timeout.js'
import { startRdv } from '../../doubles/rdv/index.js'
import type { Fault } from '../../doubles/rdv/world.js'

const key = 'visioplainte-test-api-key'
const slot = { startsAt: '2026-09-15T09:00:00+02:00', durationInMin: 30 }
const day = '2026-09-15'
/** Longer than any machine is slow. */
const pageTimeout = 60_000

/** The provider before the double; `asks` counts what reached it. */
async function opened (t: Test, given = key) {
  const double = await startRdv()
  t.teardown(double.close)
  const place = placeOf(double.origin)
  const provider = new PartnerSlots({ instance: double.origin, key: given, pageTimeout: pageTimeout, total: pageTimeout }, () => double.world.now)
  const fails = (...faults: Fault[]): void => { double.world.faults.next.push(...faults) }
  return { double, place, provider, fails, asks: () => double.world.calls.length }
}

const placeOf = (instance: string, slots = true): Place => ({
  ...placeSchema.parse({
    label: 'Lieu', provider: 'rdvsp', instance, organisation: { legacyId: 9001 }, slots, modes: ['public_office'], withWhom: 'x', forWhom: 'x', about: 'x', otherWay: 'x', source: 'https://example.org/'
  }),
  id: 'lieu'
})

t.test('lists, takes, takes twice, gives back', async t => {
  const { provider, place, double } = await opened(t)
  t.ok(provider.serves(place))
  t.notOk(provider.serves(placeOf(double.origin, false)))
  t.notOk(provider.serves(placeOf('https://rdv.anct.gouv.fr')), 'a key opens one instance only')
  t.same((await provider.list(place, day, day) as object[])[0], slot)
  t.same(await provider.next(place, '2026-09-16'), { startsAt: '2026-09-17T14:00:00+02:00', durationInMin: 30 })
  t.equal(await provider.next(place, '2030-01-01'), 'none')
  const booked = await provider.book(place, slot)
  t.match(booked, { ...slot, id: 8003 })
  t.equal(await provider.book(place, slot), 'taken')
  t.equal((await provider.list(place, day, day) as object[]).length, 2, 'what was kept is read again')
  for (const _ of [1, 2]) t.equal(await provider.cancel(place, 8003), 'cancelled')
  t.equal(await provider.cancel(place, 99), 'cancelled', 'not there any more')
})

t.test('an answer serves those who ask the same soon after; a late one, those who come next', async t => {
  let [asks, now] = [0, 0]
  const { promise, resolve } = later()
  const ask = (): Promise<string> => {
    asks++
    return promise
  }
  const cache = new TtlCache<string>({ now: () => now, fresh: 30_000, most: 100 })
  t.same(await Promise.all([1, 2].map(() => withTimeout(cache.get('a', ask), 20))), [undefined, undefined], 'nobody waits longer')
  resolve('créneaux')
  await promise
  t.equal(await cache.get('a', ask), 'créneaux')
  t.equal(await cache.get('a', ask), 'créneaux')
  t.equal(asks, 1)
  now += 30_001
  await cache.get('a', ask)
  t.equal(asks, 2)
  cache.clear()
  await cache.get('a', ask)
  t.equal(asks, 3)
})

function later (): { promise: Promise<string>, resolve: (value: string) => void } {
  let resolve = (_: string): void => {}
  const promise = new Promise<string>(done => { resolve = done })
  return { promise, resolve }
}

t.test('an answer to a question of before is not kept', async t => {
  const { promise, resolve } = later()
  const cache = new TtlCache<string>({ now: () => 0, fresh: 30_000, most: 100 })
  await withTimeout(cache.get('a', () => promise), 20)
  cache.clear()
  resolve('avant')
  await promise
  t.equal(await cache.get('a', async () => 'après'), 'après')
})

t.test('what fails for a moment is asked again, what may be asked again only', async t => {
  const { provider, place, fails, asks } = await opened(t)
  fails({ status: 503 })
  t.equal((await provider.list(place, day, day)).length, 3)
  t.equal(asks(), 2)
  for (const fault of [{ status: 500 }, { status: 503 }, { close: true }, { status: 201, html: true }, { status: 201, json: {} }, { status: 200, json: {} }]) {
    const before = asks()
    fails(fault)
    t.equal(await provider.book(place, slot), 'unknown', JSON.stringify(fault))
    t.equal(asks(), before + 1, 'never sent twice')
  }
})

t.test('refused: nothing is taken', async t => {
  const { provider, place, fails } = await opened(t)
  for (const status of [400, 401, 403, 404, 429]) {
    fails({ status, json: { errors: ['non'] } })
    t.equal(await provider.book(place, slot), 'unavailable', String(status))
  }
  fails({ status: 422, html: true })
  t.equal(await provider.book(place, slot), 'unavailable', 'a page is not their refusal')
  const { provider: stranger, place: there } = await opened(t, 'une-autre-cle-d-api')
  t.same([await stranger.list(there, day, day), await stranger.book(there, slot), await stranger.cancel(there, 8003)], ['unavailable', 'unavailable', 'unavailable'])
})

t.test('lies: an answer beside the question is no answer', async t => {
  const { provider, place, fails } = await opened(t)
  const rdv = { id: 1, starts_at: '2026-09-15 09:00:00 +0200', duration_in_min: 30, status: 'unknown', first_name: 'Lina' }
  let rank = 1
  const list = async (json: unknown) => {
    fails({ json })
    return provider.list(place, day, `2026-09-${15 + rank++}`)
  }
  for (const json of [null, [], {}, { creneaux: null }, { creneaux: [{}] }, { creneaux: [{ starts_at: 'demain', duration_in_min: 30 }] }, { creneaux: [{ starts_at: slot.startsAt, duration_in_min: -1 }] }, '<h1>']) {
    t.equal(await list(json), 'unavailable', JSON.stringify(json))
  }
  const at = (starts: string) => ({ starts_at: starts, duration_in_min: 30 })
  t.same(await list({ creneaux: [at('2026-09-15T10:00:00+02:00'), at('2026-01-01T10:00:00+01:00'), at('2027-01-01T10:00:00+01:00'), at('2026-09-15T08:00:00Z'), at('2026-09-15T07:00:00Z')] }),
    [{ startsAt: '2026-09-15T07:00:00Z', durationInMin: 30 }, { startsAt: '2026-09-15T08:00:00Z', durationInMin: 30 }], 'past, beyond and twice are left out')
  fails({ json: at('2026-01-01T10:00:00+01:00') })
  t.equal(await provider.next(place, day), 'unavailable')
  for (const json of [{ ...rdv, starts_at: '2026-09-15 10:00:00 +0200' }, { ...rdv, status: 'excused' }, { ...rdv, id: 'x' }]) {
    fails({ status: 201, json })
    t.equal(await provider.book(place, slot), 'unknown', JSON.stringify(json))
  }
  fails({ status: 201, json: rdv })
  t.same(await provider.book(place, slot), { ...slot, id: 1 }, 'and nobody in it')
  for (const fault of [{ json: { ...rdv, id: 1 } }, { json: { ...rdv, status: 'excused', id: 2 } }, { status: 404, html: true }, { status: 204 }]) {
    fails(fault)
    t.equal(await provider.cancel(place, 1), 'unavailable', JSON.stringify(fault))
  }
})

t.test('dead: no storm of calls, and it is asked again after a rest', async t => {
  const { provider, place, double, fails, asks } = await opened(t)
  fails(...Array.from({ length: 5 }, () => ({ status: 500 })))
  for (let rank = 0; rank < 12; rank++) await provider.list(place, day, `2026-09-${16 + rank}`)
  t.equal(asks(), 5)
  t.equal(await provider.book(place, slot), 'unavailable', 'at once')
  t.equal(asks(), 5)
  double.world.now += 31_000
  t.equal((await provider.list(place, day, day)).length, 3)
  await double.close()
  double.world.now += 31_000
  t.same([await provider.list(place, day, day), await provider.next(place, day), await provider.book(place, slot), await provider.cancel(place, 1)], Array(4).fill('unavailable'))
})
