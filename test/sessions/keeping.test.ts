import t from 'tap'
import { SHARED_LIFE } from '../../src/sessions/index.js'
import { MINUTE, opened } from './store.js'

t.test('a simulation may be kept for less long, from its creation or from later on', async t => {
  const { stores: { simulations }, time } = opened(t)
  const short = await simulations.create('anne', '2026-11-23', { life: SHARED_LIFE })
  const long = await simulations.create('anne', '2026-11-23')
  time.advance(14 * MINUTE)
  t.ok(await simulations.find(short.id, 'anne'), 'a visit starts the 15 minutes again')
  time.advance(14 * MINUTE)
  await simulations.keep(long.id, 'anne', { life: SHARED_LIFE })
  t.equal(await simulations.save(short.id, 'anne', new Map([['a', 1]])), true)
  time.advance(14 * MINUTE)
  t.equal((await simulations.list('anne')).length, 2)
  time.advance(2 * MINUTE)
  t.same([await simulations.find(short.id, 'anne'), await simulations.find(long.id, 'anne')], [undefined, undefined])
})

t.test('a label belongs to its owner’s session', async t => {
  const { stores: { simulations }, time } = opened(t)
  const { id } = await simulations.create('anne', '2026-11-23', { life: SHARED_LIFE })
  await simulations.keep(id, 'bob', { label: 'À moi' })
  await simulations.keep(id, 'anne', { label: 'Mme K.' })
  t.match(await simulations.find(id, 'anne'), { label: 'Mme K.' })
  t.same(await simulations.list('anne'), [{ id, date: '2026-11-23', label: 'Mme K.' }])
  time.advance(SHARED_LIFE)
  t.equal(await simulations.find(id, 'anne'), undefined, 'a label leaves the life as it was')
})

t.test('all that an owner has moves to another, answers included', async t => {
  const { simulations } = opened(t).stores
  const { id } = await simulations.create('anne', '2026-11-23')
  await simulations.save(id, 'anne', new Map([['a', 1]]))
  await simulations.move('anne', 'heir')
  t.equal(await simulations.find(id, 'anne'), undefined)
  t.same((await simulations.find(id, 'heir'))!.answers, new Map([['a', 1]]))
})
