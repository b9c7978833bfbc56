import { setImmediate } from 'node:timers/promises'
import t from 'tap'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'

const limits = { session: 100_000, stranger: 100_000, address: 100_000, api: 1 }

t.test('one browser that downloads its file six at a time stops no stranger', async t => {
  const { app } = await served(t, { limits })
  const greedy = new Visitor(app)
  const file = `/simulation/${(await greedy.start()).split('/')[2]}/fiche.pdf`
  t.equal((await greedy.get(file)).statusCode, 200, 'the thread has started')
  const statuses: number[] = []
  let over = false
  const flood = Promise.all(Array.from({ length: 6 }, async () => {
    for (let rank = 0; rank < 10; rank++) {
      statuses.push((await greedy.get(file)).statusCode)
      await setImmediate()
    }
  })).finally(() => { over = true })
  let pages = 0
  for (; !over; pages++) {
    t.equal((await app.inject('/aide')).statusCode, 200)
    await setImmediate()
  }
  await flood
  const made = statuses.filter(status => status === 200).length
  t.ok(made > 0)
  t.same([...new Set(statuses)].sort(), [200, 429], 'three wait at most, the others are told to come back')
  t.ok(pages >= made, `the stranger read ${pages} pages while ${made} files were made`)
})

t.test('a whole flood of files by many browsers is bounded too', async t => {
  const { app, services } = await served(t, { limits })
  const browsers = await Promise.all(Array.from({ length: 20 }, async () => {
    const visitor = new Visitor(app)
    return { visitor, file: `/simulation/${(await visitor.start()).split('/')[2]}/fiche.pdf` }
  }))
  const statuses = await Promise.all(browsers.flatMap(({ visitor, file }) => [0, 1].map(async () => (await visitor.get(file)).statusCode)))
  t.same([statuses.filter(status => status === 200).length, statuses.filter(status => status === 503).length], [24, 16])
  t.equal(services.pdf.waiting, 0)
})
