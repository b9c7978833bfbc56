import t from 'tap'
import { Circuit, CircuitOpen } from '../../../src/integrations/transport/circuit.js'
import { retryAfterMs } from '../../../src/integrations/transport/retry-after.js'
import { Intents } from '../../../src/integrations/transport/intents.js'
import { RateLimiter } from '../../../src/integrations/demarche-numerique/rate-limiter.js'
import { OwnerRateLimiter } from '../../../src/integrations/demarche-numerique/owner-rate-limiter.js'
import { behave } from '../../doubles/demarche-numerique/control.js'
import { stillClock } from '../../served.js'
import { doubleFor } from './double.js'
import { DemarcheClient } from '../../../src/integrations/demarche-numerique/client.js'

/** What came of an attempt that `works`, or that fails. */
const attempt = (circuit: Circuit, works: boolean) => circuit.attempt(() => works ? Promise.resolve() : Promise.reject(new Error('down')))
  .then(() => 'done', (error: unknown) => error instanceof CircuitOpen ? error.message : 'failed')

t.test('after five failures in a row nothing is asked for thirty seconds, then one call is let through', async t => {
  const { now, advance } = stillClock()
  const circuit = new Circuit(now)
  for (let rank = 0; rank < 4; rank++) t.equal(await attempt(circuit, false), 'failed')
  t.equal(await attempt(circuit, true), 'done', 'four are not five')
  for (let rank = 0; rank < 5; rank++) t.equal(await attempt(circuit, false), 'failed')
  t.equal(await attempt(circuit, true), 'open')
  advance(29_999)
  t.equal(await attempt(circuit, true), 'open')
  advance(1)
  t.equal(await attempt(circuit, false), 'failed', 'one is let through')
  t.equal(await attempt(circuit, true), 'open', 'one only')
  advance(30_000)
  t.equal(await attempt(circuit, true), 'done')
  t.equal(await attempt(circuit, true), 'done')
})

t.test('a service that says when to come back is left alone until then, whatever it says next', async t => {
  const { now, advance } = stillClock()
  const circuit = new Circuit(now)
  circuit.hold(60_000)
  circuit.hold(10_000)
  t.equal(await attempt(circuit, true), 'held')
  advance(59_999)
  t.equal(await attempt(circuit, true), 'held')
  advance(1)
  t.equal(await attempt(circuit, true), 'done')
})

t.test('Retry-After: seconds or a date, an hour at most, half a minute when it is not said', async t => {
  const now = Date.parse('2026-11-23T10:00:00Z')
  for (const [header, ms] of [
    ['0', 0], ['7', 7000], ['3600', 3_600_000], ['3601', 3_600_000], ['999999', 3_600_000], [undefined, 30_000], ['', 30_000], ['bientôt', 30_000], ['-5', 30_000],
    ['Mon, 23 Nov 2026 10:01:00 GMT', 60_000], ['Mon, 23 Nov 2026 09:00:00 GMT', 0], ['Tue, 24 Nov 2026 10:00:00 GMT', 3_600_000]
  ] as const) t.equal(retryAfterMs(header, now), ms, String(header))
})

t.test('a service that is down is left alone', async t => {
  const { origin, world } = await doubleFor(t)
  behave(world, { post: 500 })
  const client = new DemarcheClient({ baseUrl: origin, origins: [origin], schemaTimeout: 60_000, postTimeout: 60_000, rateMax: 100, rateWindow: 1000, userAgent: 'essai', now: Date.now })
  for (let rank = 0; rank < 8; rank++) t.equal((await client.create(990042, { rank: String(rank) })).ok, false)
  t.equal(world.calls.length, 5)
})

t.test('the limiter gives slots in order, and refuses a wait of more than three seconds', async t => {
  const { now, advance } = stillClock()
  const limiter = new RateLimiter(now, 2, 1000)
  t.same([await limiter.pass(), await limiter.pass()], [true, true])
  t.equal(await limiter.pass(), true)
  advance(5000)
  t.same([await limiter.pass(), await limiter.pass()], [true, true])
})

t.test('never more than the maximum in any window', async t => {
  const { now, advance } = stillClock()
  const limiter = new RateLimiter(now, 10, 15_000)
  const passed: number[] = []
  for (let tick = 0; tick < 400; tick++) {
    if (await limiter.pass()) passed.push(now())
    advance(4000)
  }
  for (const at of passed) t.ok(passed.filter(other => other >= at && other < at + 15_000).length <= 10)
})

t.test('five files in ten minutes for one browser', async t => {
  const { now, advance } = stillClock()
  const quota = new OwnerRateLimiter(now)
  t.same(Array.from({ length: 6 }, () => quota.take('a')), [true, true, true, true, true, false])
  t.equal(quota.take('b'), true)
  advance(10 * 60_000)
  t.equal(quota.take('a'), true)
})

t.test('an intent is good for its own page only', async t => {
  const intents = new Intents(Buffer.alloc(32, 1))
  const intent = intents.issue(['a', 'b'])
  t.ok(intents.accepts(['a', 'b'], intent))
  t.notOk(intents.accepts(['a', 'c'], intent))
  t.notOk(intents.accepts(['ab', ''], intent))
  t.notOk(new Intents(Buffer.alloc(32, 2)).accepts(['a', 'b'], intent))
  t.not(intents.issue(['a', 'b']), intent)
})
