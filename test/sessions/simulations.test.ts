import { randomBytes } from 'node:crypto'
import t from 'tap'
import { DAY, MINUTE, opened } from './store.js'

const activite = 'individu.demandeur.activite'

t.test('what is saved is found again, value by value', async t => {
  const { simulations } = opened(t).stores
  const { id } = await simulations.create('anne', '2026-11-23')
  t.match(id, /^[\w-]{22}$/)
  const values: [string, unknown][] = [[activite, 'salarie'], ['menage.loyer', 512.5], ['famille.en_couple', false], ['enfants', ['enfant_a']], ['inconnue', null]]
  t.equal(await simulations.save(id, 'anne', new Map(values)), true)
  const found = await simulations.find(id, 'anne')
  t.match(found, { id, date: '2026-11-23' })
  t.same(new Map([...found!.answers].sort()), new Map(values.sort()))
})

t.test('an answer is replaced, or forgotten when it is undefined', async t => {
  const { simulations } = opened(t).stores
  const { id } = await simulations.create('anne', '2026-11-23')
  await simulations.save(id, 'anne', new Map<string, unknown>([[activite, 'salarie'], ['menage.loyer', 500]]))
  await simulations.save(id, 'anne', new Map([[activite, 'etudiant'], ['menage.loyer', undefined]]))
  t.same((await simulations.find(id, 'anne'))!.answers, new Map([[activite, 'etudiant']]))
})

t.test('nobody but its owner finds, changes or erases a simulation', async t => {
  const { simulations } = opened(t).stores
  const { id } = await simulations.create('anne', '2026-11-23')
  t.equal(await simulations.find(id, 'bob'), undefined)
  t.equal(await simulations.save(id, 'bob', new Map([[activite, 'x']])), false)
  await simulations.erase(id, 'bob')
  await simulations.eraseOwner('bob')
  t.same((await simulations.find(id, 'anne'))!.answers, new Map())
  t.equal(await simulations.find('inconnue', 'anne'), undefined)
})

t.test('two simulations side by side do not mix, and are listed the latest first', async t => {
  const { stores: { simulations }, time } = opened(t)
  const first = await simulations.create('anne', '2026-11-23')
  time.advance(MINUTE)
  const second = await simulations.create('anne', '2026-11-24')
  await simulations.save(first.id, 'anne', new Map([[activite, 'salarie']]))
  t.same((await simulations.find(second.id, 'anne'))!.answers, new Map())
  t.same(await simulations.list('anne'), [{ id: second.id, date: '2026-11-24' }, { id: first.id, date: '2026-11-23' }])
  await simulations.erase(second.id, 'anne')
  t.same(await simulations.list('anne'), [{ id: first.id, date: '2026-11-23' }])
})

t.test('a hundred saves at once, from two connections, all remain', async t => {
  const one = opened(t)
  const other = opened(t, one)
  const { id } = await one.stores.simulations.create('anne', '2026-11-23')
  const saves = Array.from({ length: 100 }, (_, rank) =>
    (rank % 2 === 0 ? one : other).stores.simulations.save(id, 'anne', new Map([[`question.${rank}`, rank]])))
  t.ok((await Promise.all(saves)).every(Boolean))
  t.equal((await one.stores.simulations.find(id, 'anne'))!.answers.size, 100)
})

t.test('24 h without a visit and it is gone; each visit starts them again', async t => {
  const { stores: { simulations }, time } = opened(t)
  const { id } = await simulations.create('anne', '2026-11-23')
  time.advance(DAY - MINUTE)
  t.ok(await simulations.find(id, 'anne'))
  time.advance(DAY - MINUTE)
  t.equal(await simulations.save(id, 'anne', new Map([[activite, 'salarie']])), true)
  time.advance(DAY)
  t.equal(await simulations.find(id, 'anne'), undefined)
  t.equal(await simulations.save(id, 'anne', new Map([[activite, 'salarie']])), false)
  t.same(await simulations.list('anne'), [])
})

t.test('a new server key makes old simulations as good as expired', async t => {
  const before = opened(t)
  const { id } = await before.stores.simulations.create('anne', '2026-11-23')
  const { simulations } = opened(t, { ...before, key: randomBytes(32) }).stores
  t.equal(await simulations.find(id, 'anne'), undefined)
  t.same(await simulations.list('anne'), [])
})

t.test('a browser keeps fifty simulations: one more takes the place of the one left alone for longest', async t => {
  const { stores: { simulations }, time } = opened(t)
  const first = await simulations.create('anne', '2026-11-23')
  const second = await simulations.create('anne', '2026-11-23')
  time.advance(2 * 60 * 1000)
  await simulations.find(first.id, 'anne')
  for (let rank = 2; rank < 51; rank++) {
    time.advance(1)
    await simulations.create('anne', '2026-11-23')
  }
  const kept = (await simulations.list('anne')).map(({ id }) => id)
  t.equal(kept.length, 50)
  t.same([kept.includes(first.id), kept.includes(second.id)], [true, false])
  t.equal(await simulations.find(second.id, 'anne'), undefined)
})
