import t from 'tap'
import { client, granted, plan } from './client-scene.js'

t.test('renewed a minute before the end, once for everybody', async t => {
  const at = await client(t, instance => [{ status: 200, json: granted }, ...Array.from({ length: 4 }, () => ({ status: 200, json: plan(instance) }))], { expiresIn: 59 })
  const outcomes = await Promise.all(Array.from({ length: 4 }, () => at.get()))
  t.same(outcomes.map(({ result }) => result), ['ok', 'ok', 'ok', 'ok'])
  t.equal(at.heard.filter(({ path }) => path === '/oauth/token').length, 1)
})

t.test('four refusals at once, one renewal', async t => {
  const turns = Array.from({ length: 4 }, () => ({ status: 401 }))
  const at = await client(t, instance => [...turns, { status: 200, json: granted }, ...Array.from({ length: 4 }, () => ({ status: 200, json: plan(instance) }))])
  const outcomes = await Promise.all(Array.from({ length: 4 }, () => at.get()))
  t.same(outcomes.map(({ result }) => result), ['ok', 'ok', 'ok', 'ok'])
  t.equal(at.heard.filter(({ path }) => path === '/oauth/token').length, 1)
})

t.test('a renewal that fails by the service, or by our own secret, deletes nothing', async t => {
  for (const turn of [{ status: 500 }, { status: 401, json: { error: 'invalid_client' } }, 'cut'] as const) {
    const at = await client(t, [{ status: 401 }, turn])
    t.equal((await at.get()).result, 'unavailable')
    t.match(await at.vault.read('compte'), { state: 'connected' })
  }
})

t.test('refused again after a renewal: forgotten', async t => {
  const at = await client(t, [{ status: 401 }, { status: 200, json: granted }, { status: 401 }])
  t.equal((await at.get()).result, 'needs_reconnection')
  t.equal(await at.vault.read('compte'), undefined)
})
