import Database from 'libsql'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openDatabase } from '../../src/sessions/embedded/database.js'
import { embeddedSimulations } from '../../src/sessions/embedded/simulations.js'
import { failing, StoreFailure } from '../../src/sessions/store-failure.js'
import { folderOf } from '../served.js'
import { opened } from './store.js'

const file = (dataDir: string): string => join(dataDir, 'sessions.db')
const said: string[] = []
console.error = (line: unknown) => { said.push(String(line)) }

/** Somebody answers in a new store. */
async function works (t: Parameters<typeof opened>[0], dataDir: string): Promise<boolean> {
  const { simulations, probe } = opened(t, { dataDir }).stores
  await probe()
  const { id } = await simulations.create('anne', '2026-11-23')
  return await simulations.save(id, 'anne', new Map([['menage.loyer', 500]]))
}

/** A store that has lived, closed. */
async function lived (t: Parameters<typeof opened>[0]): Promise<string> {
  const dataDir = folderOf(t)
  const { stores } = opened(t, { dataDir })
  for (let rank = 0; rank < 200; rank++) await stores.simulations.create(`personne ${rank}`, '2026-11-23')
  const copy = folderOf(t)
  stores.close = () => {}
  const db = openDatabase(dataDir)
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
  writeFileSync(file(copy), readFileSync(file(dataDir)))
  return copy
}

for (const [what, damage] of [
  ['is not a database', () => Buffer.from('bonjour '.repeat(2000))],
  ['is cut short', (bytes: Buffer) => bytes.subarray(0, 5000)],
  ['is damaged in its middle', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(8192, 0xff), bytes.subarray(12_288)])]
] as const) {
  t.test(`a file that ${what} is set aside, said, and the site starts`, async t => {
    const dataDir = await lived(t)
    writeFileSync(file(dataDir), damage(readFileSync(file(dataDir))))
    t.equal(await works(t, dataDir), true)
    t.ok(readdirSync(dataDir).includes('sessions.db.illisible-1'))
    t.match(said.at(-1), /sessions\.db est illisible .* mis de côté sous .*illisible-1/)
  })
}

t.test('a file of another program is set aside whole', async t => {
  const dataDir = folderOf(t)
  const other = new Database(file(dataDir))
  other.exec('CREATE TABLE clients (nom TEXT)')
  other.close()
  const before = readFileSync(file(dataDir))
  t.equal(await works(t, dataDir), true)
  t.match(said.at(-1), 'écrit par un autre programme')
  t.same(readFileSync(`${file(dataDir)}.illisible-1`), before)
})

t.test('a sound file is kept, its answers with it', async t => {
  const dataDir = await lived(t)
  const lines = said.length
  t.equal(await works(t, dataDir), true)
  t.same(readdirSync(dataDir).filter(name => name.includes('illisible')), [])
  t.equal(said.length, lines)
})

t.test('a full disk is a failure of the store; what was acknowledged stays', async t => {
  const { stores, dataDir, key, time } = opened(t)
  const { id } = await stores.simulations.create('anne', '2026-11-23')
  await stores.simulations.save(id, 'anne', new Map([['menage.loyer', 500]]))
  const db = openDatabase(dataDir)
  t.teardown(() => { db.close() })
  db.pragma('max_page_count = 1')
  const full = failing(embeddedSimulations(db, key, time.now))
  const error = await full.save(id, 'anne', new Map([['menage.ville', 'x'.repeat(100_000)]])).then(() => undefined, (error: unknown) => error)
  t.ok(error instanceof StoreFailure)
  t.match(error, { statusCode: 503 })
  t.same((await stores.simulations.find(id, 'anne'))!.answers, new Map([['menage.loyer', 500]]))
})

t.test('every file is for its owner alone, and a closed store leaves nothing in its log', async t => {
  const { stores, dataDir } = opened(t)
  await stores.simulations.create('anne', '2026-11-23')
  await stores.sessions.write('une session', '{}')
  t.same(readdirSync(dataDir).map(name => [name, statSync(join(dataDir, name)).mode & 0o777]), readdirSync(dataDir).map(name => [name, 0o600]))
  await stores.sessions.remove('une session')
  t.equal(statSync(`${file(dataDir)}-wal`).size, 0, 'an erased session is not in the log')
})
