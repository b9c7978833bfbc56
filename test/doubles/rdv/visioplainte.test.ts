import t, { type Test } from 'tap'
import { group } from '../../integrations/rdv/vectors.js'
import { startRdv, type Double } from './index.js'

const key = 'visioplainte-test-api-key'

async function started (t: Test, options = {}): Promise<Double> {
  const double = await startRdv(options)
  t.teardown(double.close)
  return double
}

interface Asked { method: string, path: string, query?: Record<string, string>, headers?: Record<string, string>, json?: unknown }
async function ask ({ origin }: Double, { method, path, query = {}, headers = { 'X-VISIOPLAINTE-API-KEY': key }, json }: Asked) {
  const text = new URLSearchParams(query).toString()
  const answer = await fetch(`${origin}${path}${text === '' ? '' : `?${text}`}`, { method, headers, ...json === undefined ? {} : { body: JSON.stringify(json) } })
  const body = await answer.text()
  return { status: answer.status, body: answer.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(body) as Record<string, unknown> : body }
}

/** What is written is there; in a list, each of its items. */
function holds (t: Test, found: unknown, wanted: unknown): void {
  if (Array.isArray(wanted)) for (const item of wanted) t.ok((found as unknown[]).some(one => JSON.stringify(one) === JSON.stringify(item)), JSON.stringify(item))
  else for (const [name, value] of Object.entries(wanted as object)) holds(t, (found as Record<string, unknown>)[name], value)
}

for (const vector of group('private-slots')) {
  t.test(`${vector.id} ${vector.title}`, async t => {
    const { status, body } = await ask(await started(t), vector.request!)
    t.equal(status, vector.expect!['status'])
    if (vector.expect!['json'] !== undefined) t.same(body, vector.expect!['json'])
    if (vector.expect!['json_subset'] !== undefined) holds(t, body, vector.expect!['json_subset'])
  })
}

const api = '/api/visioplainte'

t.test('a time is taken, read, given back and removed, in the shapes of the OpenAPI', async t => {
  const double = await started(t)
  const first = await ask(double, { method: 'GET', path: `${api}/creneaux/prochain`, query: { date_debut: '2026-09-14' } })
  t.same(first, { status: 200, body: { starts_at: '2026-09-15T09:00:00+02:00', duration_in_min: 30 } })
  const taken = await ask(double, { method: 'POST', path: `${api}/rdvs`, json: { starts_at: '2026-09-15T09:00:00+02:00' } })
  const { id, user_id: user } = taken.body as { id: number, user_id: number }
  t.same(taken, {
    status: 201,
    body: {
      id, created_at: '2026-09-14 08:00:00 +0200', duration_in_min: 30, ends_at: '2026-09-15 09:30:00 +0200', guichet: { id: 42, name: 'GUICHET 0' },
      starts_at: '2026-09-15 09:00:00 +0200', status: 'unknown', user_id: user
    }
  })
  t.equal((await ask(double, { method: 'POST', path: `${api}/rdvs`, json: { starts_at: '2026-09-15T09:00:00+02:00' } })).status, 422)
  t.match(await ask(double, { method: 'GET', path: `${api}/rdvs`, query: { 'ids[]': String(id) } }), { status: 200, body: { rdvs: [{ id }] } })
  t.match(await ask(double, { method: 'PUT', path: `${api}/rdvs/${id}/cancel` }), { status: 200, body: { id, status: 'excused' } })
  t.match(await ask(double, { method: 'GET', path: `${api}/creneaux/prochain`, query: { date_debut: '2026-09-14' } }), first, 'it is free again')
  t.same(await ask(double, { method: 'DELETE', path: `${api}/rdvs/${id}` }), { status: 204, body: '' })
  t.same(await ask(double, { method: 'PUT', path: `${api}/rdvs/${id}/cancel` }), { status: 404, body: { errors: ['Pas de rdv pour cet id'] } })
  t.notOk(double.world.people.some(({ last_name: name }) => name === 'undefined'))
})

t.test('what is missing, what does not exist', async t => {
  const double = await started(t)
  for (const [method, path, status] of [
    ['GET', 'creneaux', 400], ['GET', 'creneaux/prochain', 400], ['GET', 'rdvs', 400], ['PUT', 'rdvs/8001/cancel', 404], ['PUT', 'rdvs/x/cancel', 404], ['DELETE', 'rdvs/1', 404],
    ['GET', 'guichets', 200], ['GET', 'inconnu', 404]
  ] as const) t.equal((await ask(double, { method, path: `${api}/${path}` })).status, status, `${method} ${path}`)
  t.equal((await ask(double, { method: 'GET', path: `${api}/guichets`, headers: {} })).status, 401)
  t.match((await ask(double, { method: 'GET', path: `${api}/plages_ouverture`, query: { date_debut: '2026-09-15', date_fin: '2026-09-17' } })).body,
    { plages_ouverture: [{ starts_at: '2026-09-15T09:00:00+02:00', guichet_id: 42 }, { starts_at: '2026-09-17T14:00:00+02:00' }] })
})

t.test('beside the demonstration, free times follow its clock', async t => {
  const double = await started(t, { partnerClock: () => Date.parse('2027-03-26T10:00:00+01:00') })
  const { body } = await ask(double, { method: 'GET', path: `${api}/creneaux`, query: { date_debut: '2027-03-27', date_fin: '2027-03-29' } })
  const { creneaux } = body as { creneaux: { starts_at: string }[] }
  t.same([creneaux.length, creneaux[0]!.starts_at, creneaux.at(-1)!.starts_at], [6, '2027-03-29T09:00:00+02:00', '2027-03-29T11:30:00+02:00'], 'no week-end, and the hour of summer')
})
