import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import t from 'tap'
import { DAY, opened, type Opened } from './store.js'

const question = 'individu.demandeur.activite'
const onDisk = (folder: string): Buffer => Buffer.concat(readdirSync(folder).map(file => readFileSync(join(folder, file))))

/** The bytes that a sealed answer has on disk, read past the store. */
function sealedAnswers (dataDir: string): Buffer[] {
  const db = new Database(join(dataDir, 'sessions.db'))
  const rows = db.prepare('SELECT sealed FROM answers').all([]) as { sealed: ArrayBuffer }[]
  db.close()
  return rows.map(row => Buffer.from(row.sealed))
}

t.test('the files tell neither who, nor which questions, nor what was answered', async t => {
  const { stores, dataDir } = opened(t)
  const { id } = await stores.simulations.create('session-d-anne', '2026-11-23')
  await stores.simulations.save(id, 'session-d-anne', new Map<string, unknown>([[question, 'salarie-secret'], ['menage.loyer', 51234]]))
  await stores.sessions.write('session-d-anne', '{"_csrf":"jeton-secret"}')
  const bytes = onDisk(dataDir)
  for (const clear of [id, 'session-d-anne', question, 'demandeur', 'salarie-secret', '51234', '2026-11-23', 'jeton-secret']) {
    t.equal(bytes.includes(clear), false, `« ${clear} » is not in the files`)
  }
  for (const file of readdirSync(dataDir)) t.equal(statSync(join(dataDir, file)).mode & 0o077, 0, `${file} is its owner’s only`)
})

t.test('short answers weigh the same', async t => {
  const { stores, dataDir } = opened(t)
  const { id } = await stores.simulations.create('anne', '2026-11-23')
  await stores.simulations.save(id, 'anne', new Map([['a', true], ['b', false], ['c', null]]))
  t.equal(new Set(sealedAnswers(dataDir).map(sealed => sealed.length)).size, 1)
})

const gone: Record<string, (context: Opened, id: string) => Promise<unknown>> = {
  'after 24 h and a purge': async ({ stores, time }) => {
    time.advance(DAY)
    return stores.purge(time.now())
  },
  'when a simulation is erased': ({ stores }, id) => stores.simulations.erase(id, 'anne'),
  'when everything of a browser is erased': ({ stores }) => stores.simulations.eraseOwner('anne')
}

for (const [when, act] of Object.entries(gone)) {
  t.test(`answers leave the disk ${when}`, async t => {
    const context = opened(t)
    const { id } = await context.stores.simulations.create('anne', '2026-11-23')
    const answers = Array.from({ length: 300 }, (_, rank): [string, string] => [`question.${rank}`, 'x'.repeat(200)])
    await context.stores.simulations.save(id, 'anne', new Map(answers))
    const sealed = sealedAnswers(context.dataDir)
    t.equal(sealed.length, 300)
    t.ok(sealed.every(value => onDisk(context.dataDir).includes(value)), 'they are there before')
    await act(context, id)
    const left = onDisk(context.dataDir)
    t.notOk(sealed.some(value => left.includes(value.subarray(0, 32)) || left.includes(value.subarray(-32))), 'not one is there after')
  })
}

t.test('a purge gives the room back and leaves the living alone', async t => {
  const { stores, dataDir, time } = opened(t)
  const file = join(dataDir, 'sessions.db')
  const fill = async (who: string, count: number) => {
    for (let rank = 0; rank < count; rank++) {
      const owner = `${who} ${Math.floor(rank / 40)}`
      const { id } = await stores.simulations.create(owner, '2026-11-23')
      await stores.simulations.save(id, owner, new Map([['q', 'x'.repeat(2000)], ['r', 'y'.repeat(2000)]]))
      await stores.sessions.write(`${owner}-${rank}`, '{}')
    }
  }
  await fill('anne', 120)
  time.advance(DAY - 1000)
  await fill('bob', 3)
  time.advance(1000)
  const { size } = statSync(file)
  t.equal(await stores.purge(time.now()), 120)
  t.ok(statSync(file).size < size / 4, `${size} bytes, then ${statSync(file).size}`)
  t.equal((await stores.simulations.list('bob 0')).length, 3)
  t.same(await stores.sessions.read('bob 0-1'), '{}')
  t.equal(await stores.purge(time.now()), 0)
})
