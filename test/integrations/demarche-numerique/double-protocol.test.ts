import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { World } from '../../doubles/demarche-numerique/world.js'
import { doubleFor } from './double.js'
import { group } from './vectors.js'

const before: Record<string, (world: World) => void> = {
  P05: world => { world.demarches[0]!.state = 'close' },
  P07: world => { world.demarches[0]!.opendata = false },
  P10: world => {
    world.flags.throttle = true
    world.hits = Array.from({ length: 15 }, () => world.now())
  },
  P11: world => { world.flags.maintenance = true },
  P12: world => { world.flags.maintenance = true }
}

t.test('the double speaks as the service does', async t => {
  const { origin, world } = await doubleFor(t)
  for (const { id, title, request, expect } of group('protocol')) {
    world.reset()
    world.flags.throttle = false
    before[id]?.(world)
    const { method, path, headers = {}, json, raw } = request
    const body = method === 'GET' ? {} : { body: raw ?? JSON.stringify(json ?? {}) }
    // A header given as a Blob’s type would be changed by fetch: bytes are sent as they are.
    const response = await fetch(origin + path, { method, headers: { 'content-type': 'application/json', ...headers }, redirect: 'manual', ...body.body === undefined ? {} : { body: Buffer.from(body.body) } })
    const text = await response.text()
    const name = `${id} ${title}`
    t.equal(response.status, expect.http.status, name)
    if (expect.http.location !== undefined) t.equal(response.headers.get('location'), expect.http.location, name)
    for (const [header, value] of Object.entries(expect.http.headers ?? {})) t.equal(response.headers.get(header), value, name)
    for (const header of expect.http.headers_present ?? []) t.ok(response.headers.has(header), name)
    if (expect.body !== undefined) t.same(JSON.parse(text), expect.body, name)
    if (expect.body_is_json === false) t.throws(() => { JSON.parse(text) }, name)
    for (const key of expect.body_has_no ?? []) t.notOk(key in (JSON.parse(text) as object), name)
    if (expect.body_keys !== undefined) t.same(Object.keys(JSON.parse(text) as object), expect.body_keys, name)
    if (id === 'P01') {
      t.match(JSON.parse(text), {
        dossier_url: new RegExp(`^${origin}/commencer/demo-aide-mobilite-jeunes\\?prefill_token=[1-9A-HJ-NP-Za-km-z]{24}$`), state: 'prefilled',
        dossier_id: /^[\w+/]+=*$/, dossier_number: Number, dossier_prefill_token: /^[1-9A-HJ-NP-Za-km-z]{24}$/
      })
    }
    if (id === 'P07') t.equal((await fetch(`${origin}/preremplir/demo-aide-mobilite-jeunes/schema`)).status, 404)
    if (id === 'S02') {
      const given = readFileSync(join(import.meta.dirname, '../../doubles/demarche-numerique/schema-example.json'), 'utf8')
      t.equal(text, JSON.stringify(JSON.parse(given.replaceAll('https://ds.example.test', origin))), name)
    }
  }
})

t.test('the double never says what it dropped, and makes a file for each POST', async t => {
  const { origin, world } = await doubleFor(t)
  const send = () => fetch(`${origin}/api/public/v1/demarches/990042/dossiers`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  await Promise.all([send(), send()])
  t.equal(world.drafts.length, 2)
})

t.test('the double refuses production', async t => {
  const { startDemarcheNumerique } = await import('../../doubles/demarche-numerique/index.js')
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  await t.rejects(startDemarcheNumerique(), /jamais en production/)
  if (before === undefined) delete process.env['NODE_ENV']
  else process.env['NODE_ENV'] = before
})
