import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { served } from '../served.js'

/** Keeps the event loop from turning for longer than one of its samples. */
function hold (ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}

t.test('when the event loop cannot follow: a page that says to come back, and the watcher is still answered', async t => {
  const { app } = await served(t, { latest: 100 })
  await app.ready()
  let refused
  for (let turn = 0; turn < 50 && refused?.statusCode !== 503; turn++) {
    hold(400)
    await wait(1)
    refused = await app.inject('/aide')
  }
  t.equal(refused?.statusCode, 503)
  t.equal(refused?.headers['retry-after'], '5')
  t.match(refused?.payload, 'Beaucoup de monde en même temps')
  t.equal(refused?.headers['cache-control'], 'no-store')
  t.equal((await app.inject('/sante')).statusCode, 200)
  t.match((await app.inject({ method: 'POST', url: '/api/v1/evaluations', payload: {} })).json(), { erreurs: [{ message: /très demandé/ }] })
  let after = refused
  for (let turn = 0; turn < 600 && after?.statusCode === 503; turn++) {
    await wait(100)
    after = await app.inject('/aide')
  }
  t.equal(after?.statusCode, 200, 'open again once it can')
})
