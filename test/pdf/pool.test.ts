import { setImmediate } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { PdfPool, type Block, type PdfDocument } from '../../src/pdf/index.js'
import { Busy, TooMany } from '../../src/refusals.js'

const paragraphs = (count: number): Block[] => Array.from({ length: count }, (_, rank) => ({ kind: 'paragraph', words: `Ligne ${rank}, ce qu’il faut apporter.` }))
const sheet = (count = 1): PdfDocument => ({ title: 'Votre fiche', service: 'Essai', date: '2026-11-23', blocks: paragraphs(count) })

function opened (test: Test, bounds: ConstructorParameters<typeof PdfPool>[0]) {
  const pool = new PdfPool({ threads: 1, ...bounds })
  test.teardown(() => pool.close())
  return pool
}

t.test('a long file leaves the event loop to the others', async t => {
  const pool = opened(t, {})
  let done = false
  const file = pool.make('anne', () => sheet(300)).finally(() => { done = true })
  let turns = 0
  for (; !done; turns++) await setImmediate()
  t.equal(Buffer.from(await file).subarray(0, 5).toString(), '%PDF-')
  t.ok(turns > 100, 'hundreds of turns were free meanwhile')
})

t.test('one person waits for a few files, everybody for a bounded number; what is refused costs nothing', async t => {
  const pool = opened(t, { waiting: 3, each: 2 })
  let composed = 0
  const compose = (): PdfDocument => { composed++; return sheet() }
  const served = [pool.make('anne', compose), pool.make('anne', compose), pool.make('lea', compose)]
  await t.rejects(pool.make('anne', compose), TooMany)
  await t.rejects(pool.make('omar', compose), Busy)
  t.equal(pool.waiting, 3)
  await Promise.all(served)
  t.same([composed, pool.waiting], [3, 0])
  await pool.make('omar', compose)
})

t.test('a file that cannot be made fails alone', async t => {
  const pool = opened(t, { each: 1 })
  await t.rejects(pool.make('anne', () => ({ ...sheet(), date: 'jamais' })))
  await t.rejects(pool.make('anne', () => { throw new Error('no content') }), { message: 'no content' })
  t.equal(Buffer.from(await pool.make('anne', () => sheet())).subarray(0, 5).toString(), '%PDF-')
})
