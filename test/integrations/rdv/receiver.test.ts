import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { inProject } from '../../../src/project-root.js'
import { signatureOf } from '../../../src/integrations/rdv/index.js'
import { served, type Served } from '../../served.js'
import { group, type Vector } from './vectors.js'

const secret = 'secret-partage-de-test'
const previous = 'ancien-secret-de-test'
const vectors = group('webhook-receiver').filter(({ request }) => request !== undefined)
const byId = (id: string): Vector => vectors.find(vector => vector.id === id)!
const instance = 'https://rdv.anct.gouv.fr'

async function receiver (t: Test, rdvFolders: string[] = []): Promise<Served> {
  const site = await served(t, { rdvFolders, env: { RDV_WEBHOOK_SECRET: secret, RDV_WEBHOOK_PREVIOUS_SECRET: previous } })
  site.time.advance(Date.parse('2026-09-14T09:00:00Z') - site.time.now())
  return site
}

const post = ({ app }: Served, { request }: Vector) => app.inject({
  method: 'POST', url: request!.path, headers: { ...request!.headers }, payload: request!.raw ?? 'x'.repeat(request!.raw_size ?? 0)
})

// WH-01 is kept aside: the same bytes and signature as the replay of WH-11.
const given: Readonly<Record<string, readonly string[]>> = {
  'WH-06': ['WH-11'], 'WH-07': ['WH-11'], 'WH-08': ['WH-11'], 'WH-11': ['WH-11'], 'WH-12': ['WH-11', 'WH-06']
}

for (const vector of vectors) {
  t.test(`${vector.id} ${vector.title}`, async t => {
    const site = await receiver(t)
    const { appointments } = site.services.rdv
    for (const id of given[vector.id] ?? []) await post(site, byId(id))
    const counted = appointments.counts()
    const { statusCode, payload, headers } = await post(site, vector)
    t.equal(statusCode, vector.expect!['status'])
    t.equal(headers['set-cookie'], undefined)
    if (statusCode === 401) t.equal(payload, '{}')
    if (vector.expect!['stored'] !== undefined) t.same(appointments.find(instance, 8003), vector.expect!['stored'])
    if (vector.expect!['changed'] === false) t.same(appointments.counts(), counted)
  })
}

t.test('no person is kept, on disk or in the log', async t => {
  const site = await receiver(t)
  for (const id of ['WH-11', 'WH-06', 'WH-07', 'WH-10']) await post(site, byId(id))
  site.services.rdv.appointments.close()
  const { dataDir } = site.services.config
  const kept = ['rendez-vous.db', 'rendez-vous.db-wal'].map(name => {
    try {
      return readFileSync(join(dataDir, name)).toString('latin1')
    } catch {
      return ''
    }
  }).join('') + site.log.join('')
  t.match(kept, 'Aide aux d')
  t.notMatch(kept, /lina|exempl|0611223344|camille|factice|2004-05-06/i)
  t.match(site.log.join(''), '"code":"kept"')
})

t.test('counts: taken once, cancelled once, whatever is replayed', async t => {
  const site = await receiver(t)
  for (const id of ['WH-11', 'WH-06', 'WH-11', 'WH-06', 'WH-07']) await post(site, byId(id))
  t.same(site.services.rdv.appointments.counts().map(({ what, number, place }) => [place, what, number]), [['autre', 'annulation', 1], ['autre', 'rendez-vous', 1]])
})

t.test('destroyed, then replayed late: it does not come back', async t => {
  const site = await receiver(t)
  for (const id of ['WH-11', 'WH-08', 'WH-06']) await post(site, byId(id))
  t.equal(site.services.rdv.appointments.find(instance, 8003), null)
})

t.test('an appointment leaves 30 days after it took place', async t => {
  const site = await receiver(t)
  await post(site, byId('WH-11'))
  site.time.advance(32 * 86_400_000)
  t.equal((await post(site, byId('WH-06'))).statusCode, 204)
  t.equal(site.services.rdv.appointments.find(instance, 8003), null)
})

t.test('nothing that is sent breaks it', async t => {
  const site = await receiver(t)
  for (const raw of ['', '{', 'null', '[]', '"x"', '{"data":null}', '{"meta":{"model":"Rdv","event":"created"}}', '{"meta":{"model":"Rdv","event":"x"},"data":{"id":1,"organisation":{"id":1}}}',
    '{"meta":{"model":"Rdv","event":"created","timestamp":"hier"},"data":{"id":1,"organisation":{"id":1},"starts_at":5,"motif":7}}', '\u0000']) {
    for (const signature of [signatureOf(secret, raw), '', 'Z'.repeat(64), 'é'.repeat(64)]) {
      const { statusCode } = await site.app.inject({ method: 'POST', url: '/webhooks/rdv', headers: { 'x-lapin-signature': encodeURI(signature), 'content-type': 'application/json' }, payload: raw })
      t.ok([204, 400, 401].includes(statusCode), `${statusCode} ${raw}`)
    }
  }
})

t.test('without a secret there is no receiver', async t => {
  const site = await served(t)
  t.equal((await post(site, byId('WH-11'))).statusCode, 404)
})

const sent = (site: Served, body: object) => {
  const raw = JSON.stringify(body)
  return site.app.inject({ method: 'POST', url: '/webhooks/rdv', headers: { 'content-type': 'application/json', 'x-lapin-signature': signatureOf(secret, raw) }, payload: raw })
}
const appointment = (host: string, id = 8003, extra: object = {}) => ({
  data: { id, organisation: { id: 259 }, starts_at: '2026-09-20 10:00:00 +0200', status: 'unknown', url_for_agents: `https://${host}/agents/rdvs/${id}`, ...extra },
  meta: { model: 'Rdv', event: 'created', timestamp: '2026-09-14 09:00:00 +0200' }
})

t.test('whatever the domain of the agent who touched it, an appointment is counted once, for its place', async t => {
  const site = await receiver(t, [inProject('rules')])
  const { appointments, places } = site.services.rdv
  const place = places.all.find(({ organisation }) => organisation?.legacyId === 259)!
  for (const host of ['rdv.anct.gouv.fr', 'www.rdv.numerique.gouv.fr', 'www.rdv-aide-numerique.fr']) {
    t.equal((await sent(site, appointment(host))).statusCode, 204)
    t.not(appointments.find(place.instance!, 8003), null, host)
  }
  t.same(appointments.counts().map(({ place, what, number }) => [place, what, number]), [[place.id, 'rendez-vous', 1]])
  await sent(site, appointment('www.rdv-solidarites.fr'))
  t.same(appointments.counts().map(({ place }) => place).sort(), ['autre', place.id].sort(), 'the same number on the other instance is another appointment')
})

t.test('an event of an appointment that cannot be read is told from one of something else', async t => {
  const site = await receiver(t)
  t.equal((await sent(site, { ...appointment('rdv.anct.gouv.fr'), meta: { model: 'User', event: 'created' } })).statusCode, 204)
  t.match(site.log.join(''), '"code":"ignored"')
  t.notMatch(site.log.join(''), '"code":"broken"')
  for (const broken of [
    { data: {}, meta: { model: 'Rdv', event: 'created' } }, { data: { id: 'x', organisation: { id: 1 } }, meta: { model: 'Rdv', event: 'updated' } },
    { ...appointment('rdv.anct.gouv.fr'), meta: { model: 'Rdv', event: 'autre' } }
  ]) t.equal((await sent(site, broken)).statusCode, 204, 'RDV would try again for days')
  const lines = site.log.filter(line => line.includes('"code":"broken"'))
  t.equal(lines.length, 3)
  t.ok(lines.every(line => line.includes('"level":40') || line.includes('"level":"warn"')))
  t.same(site.services.rdv.appointments.counts(), [])
})
