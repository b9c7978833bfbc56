import t, { type Test } from 'tap'
import { all, group, type Vector } from '../../integrations/rdv/vectors.js'
import { Guest, type Reply } from './guest.js'
import { startRdv, type Double } from './index.js'

/** « {{BASE}} » in what is expected: where this double listens. */
const placed = (value: unknown, { origin }: Double): unknown => JSON.parse(JSON.stringify(value).replaceAll('{{BASE}}', origin))

/** Recursive subset; each listed item matches some item (conventions of the vectors). */
function holds (found: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return Array.isArray(found) && wanted.every(item => found.some(one => holds(one, item)))
  if (typeof wanted !== 'object' || wanted === null) return found === wanted
  return typeof found === 'object' && found !== null && Object.entries(wanted).every(([key, value]) => holds((found as Record<string, unknown>)[key], value))
}

const at = (value: unknown, path: string): unknown => path.split('.').reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], value)

function follows (t: Test, reply: Reply, double: Double, expect: Record<string, unknown>): void {
  const { status, headers = {}, json, json_subset: subset, json_match: match = {}, body_empty: empty } = placed(expect, double) as {
    status: number, headers?: Record<string, string>, json?: unknown, json_subset?: unknown, json_match?: Record<string, string>, body_empty?: boolean
  }
  t.equal(reply.status, status)
  for (const [name, value] of Object.entries(headers)) {
    if (value.startsWith('~')) t.match(reply.headers.get(name), new RegExp(value.slice(1)), name)
    else t.equal(reply.headers.get(name), value, name)
  }
  if (empty) t.equal(reply.html, '')
  const body: unknown = [json, subset].every(wanted => wanted === undefined) && Object.keys(match).length === 0 ? undefined : JSON.parse(reply.html)
  if (json !== undefined) t.same(body, json)
  if (subset !== undefined) t.ok(holds(body, subset), `${reply.html} holds ${JSON.stringify(subset)}`)
  for (const [path, pattern] of Object.entries(match)) t.match(String(at(body, path)), new RegExp(pattern), path)
}

/** What `given` says has happened before: another vector, a fault, more people, or nothing that is not in the seed. */
async function prepare (guest: Guest, { given = '', request, era }: Vector, actual: string): Promise<void> {
  const text = String(given)
  const [, before] = /\b([A-Z]{2}-\d{2}) ran before/.exec(text) ?? []
  const [, status] = /faults armed: next=(\d+)/.exec(text) ?? []
  const [, users] = /seed\?users=(\d+)/.exec(text) ?? []
  const earlier = all.find(({ id }) => id === before)
  if (earlier?.request !== undefined) await guest.send(earlier.request)
  if (users !== undefined) await guest.send({ method: 'POST', path: '/__fake/seed', json: { users: Number(users) } })
  // In 2024, that many calls do it.
  if (status === '429' && era === 'both' && actual === '2024') for (let call = 0; call < 50; call++) await guest.send(request!)
  else if (status !== undefined) await guest.send({ method: 'POST', path: '/__fake/faults', json: { next: [{ status: Number(status) }] } })
}

const groups = ['oauth', 'auth', 'rdv-plans', 'api', 'errors', 'public-links', 'webhook-endpoints']
const eras = ({ era }: Vector) => era === '2024' ? ['2024'] as const : era === '2026' ? ['2026'] as const : ['2024', '2026'] as const

for (const vector of group(...groups)) {
  for (const era of eras(vector)) {
    t.test(`${vector.id} ${vector.title} (${era})`, async t => {
      const double = await startRdv({ era, control: true })
      t.teardown(double.close)
      const guest = new Guest(double)
      await prepare(guest, vector, era)
      if (vector.request !== undefined) {
        const reply = await guest.send(vector.request)
        follows(t, reply, double, vector.expect!)
        if (/must not contain the key secret/.test(vector.notes ?? '')) t.notMatch(reply.html, 'secret')
      }
      for (const { request, expect } of vector.steps ?? []) follows(t, await guest.send(request), double, expect)
    })
  }
}
