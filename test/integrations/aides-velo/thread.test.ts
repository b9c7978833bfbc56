import { Worker } from 'node:worker_threads'
import t from 'tap'
import { ModelThread } from '../../../src/integrations/aides-velo/index.js'

const inputs = { bikes: ['velo_mecanique' as const], unknown: [], commune: '75056', departement: '75', region: '11', epci: null }
const thread = (code: string) => () => new Worker(code, { eval: true })
const answers = 'const { parentPort } = require(\'worker_threads\'); parentPort.on(\'message\', ({ id }) => parentPort.postMessage({ id, found: [] }))'

t.test('answers go to who asked', async t => {
  let started = 0
  const model = new ModelThread(() => { started++; return thread(answers)() })
  t.same(await Promise.all([model.ask(inputs), model.ask(inputs), model.ask(inputs)]), [[], [], []])
  t.equal(started, 1)
})

t.test('a model that cannot answer says why', async t => {
  const model = new ModelThread(thread(answers.replace('found: []', 'error: \'règle inconnue\'')))
  await t.rejects(model.ask(inputs), { message: 'aides au vélo : règle inconnue' })
})

t.test('a crash fails who waits, and the next question starts again', async t => {
  const threads = [thread('throw new Error(\'cassé\')'), thread(answers)]
  const model = new ModelThread(() => threads.shift()!())
  await t.rejects(model.ask(inputs), { message: 'cassé' })
  t.same(await model.ask(inputs), [])
})

t.test('who cannot wait goes on without it, and the thread goes on loading for those who can', async t => {
  let started = 0
  const slow = answers.replace('parentPort.on', 'parentPort.once(\'message\', () => {}); setTimeout(() => parentPort.on').replace(/$/, ', 300)')
  const model = new ModelThread(() => { started++; return thread(slow)() }, 60_000)
  model.foresee()
  const patient = model.ask(inputs)
  await t.rejects(model.ask(inputs, 1), { message: /pas de réponse en 1 ms/ })
  t.same([await Promise.race([patient, model.ask(inputs)]), started], [[], 1])
})

t.test('a thread that gives no sign any more is replaced', async t => {
  const threads = [thread('setInterval(() => {}, 1000)'), thread(answers)]
  const model = new ModelThread(() => threads.shift()!(), 60_000, 0)
  await t.rejects(model.ask(inputs, 50), { message: /pas de réponse/ })
  t.same(await model.ask(inputs), [])
})

t.test('a thread that ends or hangs fails who waits', async t => {
  await t.rejects(new ModelThread(thread('')).ask(inputs), { message: /s’est arrêté/ })
  await t.rejects(new ModelThread(thread('setInterval(() => {}, 1000)'), 200).ask(inputs), { message: /pas de réponse en 200 ms/ })
})
