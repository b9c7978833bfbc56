import { hkdfSync, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import t from 'tap'
import { Seal } from '../../src/sessions/embedded/seal.js'
import { newCode, readCode } from '../../src/sessions/index.js'
import { DAY, opened } from './store.js'

const answers = new Map<string, unknown>([['individu.demandeur.activite', 'salarie-secret'], ['menage.loyer', 51234]])
const copy = { date: '2026-11-23', answers }

t.test('a code can be said over the phone, and read however it was typed', async t => {
  const codes = Array.from({ length: 200 }, newCode)
  t.equal(new Set(codes).size, 200)
  for (const code of codes) {
    t.match(code, /^(?:[2-9ACEHJKLMRWXY]{4}-){3}[2-9ACEHJKLMRWXY]{4}$/)
    t.equal(readCode(` ${code.toLowerCase().replaceAll('-', ' ')}. `), code)
  }
  t.equal(readCode('B222-S222-Z222-G222'), '8222-5222-2222-6222', 'signs that are misread')
  for (const typed of ['', '2222', '2222-2222-2222-222O', '2222-2222-2222-22222', '../../../../../..']) t.equal(readCode(typed), undefined, typed)
})

t.test('a copy is opened by its code, changed, and revoked', async t => {
  const { copies } = opened(t).stores
  const ticket = await copies.ticket('2222-3333-4444-5555')
  t.same(await copies.ticket('2222-3333-4444-5555'), ticket, 'the same code leads to the same copy')
  await copies.put(ticket, copy)
  t.match(await copies.open(ticket), copy)
  await copies.change(ticket, new Map<string, unknown>([['menage.loyer', undefined], ['famille.en_couple', false]]))
  t.same((await copies.open(ticket))!.answers, new Map<string, unknown>([['individu.demandeur.activite', 'salarie-secret'], ['famille.en_couple', false]]))
  t.equal(await copies.open(await copies.ticket('2222-3333-4444-5556')), undefined)
  await copies.remove(ticket)
  t.equal(await copies.open(ticket), undefined)
  await copies.change(ticket, new Map([['menage.loyer', 1]]))
  t.equal(await copies.open(ticket), undefined, 'a change does not bring it back')
})

t.test('it expires 7 days after the last change', async t => {
  const { stores: { copies, purge }, time } = opened(t)
  const ticket = await copies.ticket('2222-3333-4444-5555')
  t.equal(await copies.put(ticket, copy), time.now() + 7 * DAY)
  time.advance(6 * DAY)
  await copies.change(ticket, new Map([['menage.loyer', 1]]))
  time.advance(6 * DAY)
  t.ok(await copies.open(ticket))
  time.advance(DAY)
  t.equal(await copies.open(ticket), undefined)
  await purge(time.now())
})

t.test('the file holds neither the code, nor its key, nor an answer; with another server key it opens nothing', async t => {
  const one = opened(t)
  const code = newCode()
  const ticket = await one.stores.copies.ticket(code)
  await one.stores.copies.put(ticket, copy)
  const onDisk = Buffer.concat(readdirSync(one.dataDir).map(file => readFileSync(join(one.dataDir, file))))
  for (const clear of [code, code.replaceAll('-', ''), ticket.key, 'salarie-secret', '51234', '2026-11-23']) t.equal(onDisk.includes(clear), false)
  t.equal(onDisk.includes(Buffer.from(ticket.key, 'base64')), false)
  const other = opened(t, { ...one, key: randomBytes(32) }).stores
  t.equal(await other.copies.open(await other.copies.ticket(code)), undefined)
})

t.test('whoever has the file and the server’s own key still lacks the code', async t => {
  const { stores: { copies }, dataDir, key } = opened(t)
  const ticket = await copies.ticket(newCode())
  await copies.put(ticket, copy)
  const db = new Database(join(dataDir, 'sessions.db'))
  const [row] = db.prepare('SELECT id, sealed FROM copies').all([]) as { id: ArrayBuffer, sealed: ArrayBuffer }[]
  db.close()
  const [id, sealed] = [Buffer.from(row!.id), Buffer.from(row!.sealed)]
  const salt = Buffer.from(hkdfSync('sha256', key, '', 'resume-code', 32))
  const openedWith = (secret: Buffer) => new Seal(secret, 'copy', id.toString('base64')).tryOpen(sealed, id)
  for (const known of [key, id, salt, Buffer.concat([key, id]), Buffer.concat([salt, id])]) t.equal(openedWith(known), undefined)
  t.match(openedWith(Buffer.from(ticket.key, 'base64')), { date: '2026-11-23' }, 'with the code it opens')
})

t.test('removed and purged copies leave the disk', async t => {
  const { stores: { copies, purge }, dataDir, time } = opened(t)
  const [one, two] = [await copies.ticket(newCode()), await copies.ticket(newCode())]
  const places = [one, two].map(({ place }) => Buffer.from(place, 'base64'))
  const there = () => places.map(place => readdirSync(dataDir).some(file => readFileSync(join(dataDir, file)).includes(place)))
  await copies.put(one, copy)
  await copies.put(two, copy)
  t.same(there(), [true, true])
  await copies.remove(one)
  t.same(there(), [false, true])
  time.advance(7 * DAY)
  await purge(time.now())
  t.same(there(), [false, false])
})
