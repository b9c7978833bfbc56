import t from 'tap'
import { Breaker } from '../../../src/integrations/transport/breaker.js'
import { Intents } from '../../../src/integrations/transport/intents.js'
import { RateLimiter } from '../../../src/integrations/demarche-numerique/rate-limiter.js'
import { OwnerRateLimiter } from '../../../src/integrations/demarche-numerique/owner-rate-limiter.js'
import { behave } from '../../doubles/demarche-numerique/control.js'
import { stillClock } from '../../served.js'
import { doubleFor } from './double.js'
import { DemarcheClient } from '../../../src/integrations/demarche-numerique/client.js'

t.test('after five failures in a row nothing is asked for thirty seconds, then one call is let through', async t => {
  const { now, advance } = stillClock()
  const breaker = new Breaker(now)
  for (let rank = 0; rank < 4; rank++) breaker.failed()
  t.notOk(breaker.open)
  breaker.failed()
  t.ok(breaker.open)
  advance(30_000)
  t.notOk(breaker.open)
  t.ok(breaker.open, 'one only')
  breaker.succeeded()
  t.notOk(breaker.open)
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
  limiter.block(7)
  t.equal(await limiter.pass(), false)
  advance(7000)
  t.equal(await limiter.pass(), true)
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
