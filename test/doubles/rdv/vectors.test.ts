import t, { type Test } from 'tap'
import { group, type Vector } from '../../integrations/rdv/vectors.js'
import { Guest, type Reply } from './guest.js'
import { startRdv, type Double } from './index.js'

/** Entities decoded, no-break spaces as spaces (conventions of the vectors). */
const textOf = (html: string): string => html.replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code))).replace(/[\u00a0\u202f]/g, ' ')

async function follows (t: Test, guest: Guest, reply: Reply, expect: Record<string, unknown>): Promise<void> {
  const { status, location, html_contains: present = [], html_excludes: absent = [], headers = {}, flash, location_pattern: pattern } = expect as {
    status: number, location?: { path: string, query: Record<string, string> }, html_contains?: string[], html_excludes?: string[], headers?: Record<string, string>,
    flash?: Record<string, string>, location_pattern?: string
  }
  t.equal(reply.status, status)
  if (location !== undefined) {
    t.equal(reply.location?.pathname, location.path)
    t.match(Object.fromEntries(reply.location?.searchParams ?? []), location.query)
  }
  if (pattern !== undefined) t.match(`${reply.location?.pathname}${reply.location?.search}`, new RegExp(pattern))
  for (const text of present) t.ok(textOf(reply.html).includes(text), text)
  for (const text of absent) t.notOk(textOf(reply.html).includes(text), `without ${text}`)
  for (const [name, value] of Object.entries(headers)) t.equal(reply.headers.get(name), value)
  for (const text of Object.values(flash ?? {})) t.ok(await reaches(guest, reply, text), text)
}

/** The text is in the page, or in the one that its redirects lead to. */
async function reaches (guest: Guest, first: Reply, text: string): Promise<boolean> {
  let reply = first
  for (let hops = 0; reply.location !== undefined && hops < 3; hops++) reply = await guest.send({ method: 'GET', path: reply.location.pathname + reply.location.search })
  return textOf(reply.html).includes(text) && textOf(reply.html).includes('Serveur de démonstration – aucun rendez-vous réel')
}

const slot = { departement: 'AJ', motif_id: '501', public_link_organisation_id: '9001', starts_at: '2026-09-15 09:00:00 +0200' }
const signedIn = async (guest: Guest): Promise<void> => {
  await guest.get('/users/sign_in')
  await guest.send({ method: 'POST', path: '/users/login_codes', csrf: true, form: { 'login_code_request_form[first_name]': 'Francis', 'login_code_request_form[last_name]': 'Factice', 'login_code_request_form[email]': 'francis.factice@example.org' } })
  await guest.get('/users/sessions_by_code/new', { email: 'francis.factice@example.org' })
  await guest.send({ method: 'POST', path: '/users/sessions_by_code', csrf: true, form: { 'login_code[email]': 'francis.factice@example.org', 'login_code[code]': '123456' } })
}

/** What a vector's `given` says, done as a visitor would. */
const given: Readonly<Record<string, (guest: Guest, double: Double) => Promise<unknown>>> = {
  'PG-23': signedIn,
  'PG-24': guest => guest.get('/users/rdv_wizard_step/new', slot),
  'IN-03': async (guest, { world }) => {
    await guest.get('/prendre_rdv', { departement: 'AJ', invitation_token: 'AB12CD34', public_link_organisation_id: '9001' })
    world.now += 11 * 60_000
  },
  'PR-05': async (guest, { world }) => {
    await guest.get('/prescripteur/start', slot)
    world.book(world.slots(world.motif(501)!)[0]!, world.people[0]!, 'User')
  }
}

const eras = ({ era }: Vector) => era === '2024' ? ['2024'] as const : era === '2026' ? ['2026'] as const : ['2024', '2026'] as const
// Signing in by a code is of 2026.
const only2026 = ['PG-23', 'SQ-01']

for (const vector of group('public-pages', 'usager-flow', 'prescripteur-flow', 'invitation')) {
  for (const era of eras(vector)) {
    if (era === '2024' && only2026.includes(vector.id)) continue
    t.test(`${vector.id} ${vector.title} (${era})`, async t => {
      const double = await startRdv({ era })
      t.teardown(double.close)
      const guest = new Guest(double)
      await given[vector.id]?.(guest, double)
      if (vector.request !== undefined) await follows(t, guest, await guest.send(vector.request), vector.expect!)
      for (const { request, expect } of vector.steps ?? []) {
        const path = request.path.replace('{{rdv_id}}', String(double.world.rdvs.at(-1)?.id))
        await follows(t, guest, await guest.send({ ...request, path }), expect)
      }
      if (vector.id === 'PR-02') t.equal(double.world.rdvs.length, 2, 'nothing was created')
    })
  }
}

t.test('every vector of the contract is here', async t => {
  const tested = [
    'deep-link', 'motif-slug', 'timestamps', 'webhook-receiver', 'webhook-sender', 'our-pages', 'public-pages', 'usager-flow', 'prescripteur-flow', 'invitation',
    'oauth', 'auth', 'rdv-plans', 'api', 'errors', 'public-links', 'webhook-endpoints', 'client', 'private-slots'
  ]
  const { all } = await import('../../integrations/rdv/vectors.js')
  t.same([...new Set(all.map(({ group }) => group))].sort(), tested.sort())
})

t.test('WS-03: the double signs what it sends, and any 2xx is a success', async t => {
  const { createServer } = await import('node:http')
  const { isSigned } = await import('../../../src/integrations/rdv/index.js')
  const seen: boolean[] = []
  let status = 200
  const receiver = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk as Buffer))
    request.on('end', () => {
      seen.push(isSigned(Buffer.concat(chunks), request.headers['x-lapin-signature'], ['un secret partagé']))
      response.writeHead(status).end('<html>')
    })
  })
  await new Promise<void>(resolve => { receiver.listen(0, '127.0.0.1', resolve) })
  t.teardown(() => { receiver.close() })
  const { port } = receiver.address() as { port: number }
  const double = await startRdv()
  t.teardown(double.close)
  await double.webhooks.add({ url: `http://127.0.0.1:${port}/`, secret: 'un secret partagé' })
  t.same(seen, [true, true], 'an installation replays the records')
  t.equal(double.webhooks.queue.length, 0)
  status = 500
  await double.webhooks.send(double.world.rdvs[0]!, 'updated')
  t.equal(double.webhooks.queue.length, 1)
  status = 204
  double.world.now += 1000
  await double.webhooks.flush()
  t.equal(double.webhooks.queue.length, 0)
  await t.rejects(double.webhooks.add({ url: 'https://exemple.fr/', secret: 'x' }))
})
