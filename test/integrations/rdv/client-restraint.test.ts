import t from 'tap'
import { isPublic } from '../../../src/integrations/transport/public-addresses.js'
import { client, plan } from './client-scene.js'

t.test('403 and 404 are said once', async t => {
  for (const [status, result] of [[403, 'forbidden'], [404, 'not_found']] as const) {
    const at = await client(t, [{ status, json: { not_found: 'user' } }])
    t.equal((await at.get()).result, result)
    t.equal(at.heard.length, 1)
  }
})

t.test('too long to wait: nothing is asked until then', async t => {
  const at = await client(t, instance => [{ status: 429, headers: { 'retry-after': '60' } }, { status: 200, json: plan(instance) }])
  t.equal((await at.get()).result, 'unavailable')
  t.equal((await at.get()).result, 'unavailable')
  t.equal(at.heard.length, 1)
  at.time.advance(60_001)
  t.equal((await at.get()).result, 'ok')
})

t.test('five failures within a minute: half a minute of rest, then one call', async t => {
  const at = await client(t, Array.from({ length: 5 }, () => ({ status: 503 })))
  await at.get()
  await at.get()
  t.equal(at.heard.length, 5)
  await at.post()
  t.equal(at.heard.length, 5, 'nothing is sent')
  t.equal((await at.post()).result, 'unavailable', 'and nothing is in doubt')
  at.say({ status: 200, json: plan(at.instance) })
  at.time.advance(30_001)
  t.equal((await at.get()).result, 'ok')
})

t.test('addresses that a name must not lead to', async t => {
  for (const address of ['127.0.0.1', '10.1.2.3', '192.168.0.1', '169.254.169.254', '172.20.0.1', '::1', 'fd00::1', 'fe80::1', '::ffff:127.0.0.1', '0.0.0.0']) t.notOk(isPublic(address), address)
  for (const address of ['185.24.184.1', '2a01:e0a::1', '::ffff:185.24.184.1']) t.ok(isPublic(address), address)
})

t.test('a real instance whose name leads to this machine is not called', async t => {
  const { RdvApi } = await import('../../../src/integrations/rdv/agents/index.js')
  const at = await client(t, [{ status: 200, json: { agent: {} } }])
  const api = new RdvApi({ ...at.agents.app, instance: at.instance.replace('127.0.0.1', 'localhost') }, { now: at.time.now, wait: async () => {} })
  t.teardown(() => api.close())
  t.equal((await api.me('tok_agent42', at.logger)).result, 'unavailable')
  t.equal(at.heard.length, 0)
})
