import t from 'tap'
import { startPurge } from '../../src/sessions/index.js'
import { DAY, MINUTE, opened } from './store.js'

t.test('a browser session lives 24 h after it was last read', async t => {
  const { stores: { sessions }, time } = opened(t)
  t.equal(await sessions.read('anne'), undefined)
  await sessions.write('anne', '{"a":1}')
  time.advance(DAY - MINUTE)
  t.equal(await sessions.read('anne'), '{"a":1}')
  time.advance(DAY - MINUTE)
  t.equal(await sessions.read('anne'), '{"a":1}')
  time.advance(DAY)
  t.equal(await sessions.read('anne'), undefined)
})

t.test('it is replaced and removed', async t => {
  const { sessions } = opened(t).stores
  await sessions.write('anne', '{"a":1}')
  await sessions.write('anne', '{"a":2}')
  t.equal(await sessions.read('anne'), '{"a":2}')
  await sessions.remove('anne')
  t.equal(await sessions.read('anne'), undefined)
})

t.test('the purge runs at the start; one that fails is reported', async t => {
  const { stores, time } = opened(t)
  await stores.simulations.create('anne', '2026-11-23')
  time.advance(DAY)
  await startPurge(stores, time.now, error => { t.fail(String(error)) })()
  t.equal(await stores.purge(time.now()), 0, 'nothing is left to remove')

  const reported: unknown[] = []
  const failing = { ...stores, purge: () => Promise.reject(new Error('disque plein')) }
  await startPurge(failing, time.now, error => { reported.push(error) })()
  t.match(reported, [{ message: 'disque plein' }])
})
