import t, { type Test } from 'tap'
import { Guest, type Reply } from './guest.js'
import { startRdv, type Options } from './index.js'

// What the contract says beside its vectors.
async function agentOf (t: Test, options: Options = {}) {
  const double = await startRdv({ control: true, ...options })
  t.teardown(double.close)
  const guest = new Guest(double)
  const call = (method: string, path: string, json?: unknown, token = 'tok_agent42'): Promise<Reply> =>
    guest.send({ method, path, headers: { authorization: `Bearer ${token}` }, ...json === undefined ? {} : { json } })
  const read = async (method: string, path: string, json?: unknown): Promise<unknown> => JSON.parse((await call(method, path, json)).html)
  return { double, guest, call, read }
}
const redirectUri = 'https://aides.example/agents/rdv/callback'
const wanted = { client_id: 'aides-demo-app', redirect_uri: redirectUri, response_type: 'code', scope: 'write', state: 'abc' }
const token = (form: Record<string, string>) => ({ method: 'POST', path: '/oauth/token', form: { client_id: 'aides-demo-app', client_secret: 'aides-demo-secret', ...form } })

t.test('an agent agrees; the code serves once, the refresh token too', async t => {
  const { guest } = await agentOf(t)
  const page = await guest.get('/oauth/authorize', wanted)
  t.match(page.html, 'Serveur de démonstration – aucun rendez-vous réel')
  const { location, status } = await guest.send({ method: 'POST', path: '/oauth/authorize', csrf: true, form: { ...wanted, agent_id: '43' } })
  t.same([status, location?.origin, location?.searchParams.get('state')], [302, 'https://aides.example', 'abc'])
  const given = { grant_type: 'authorization_code', code: location!.searchParams.get('code')!, redirect_uri: redirectUri }
  t.equal((await guest.send(token({ ...given, redirect_uri: 'https://aides.example/ailleurs' }))).status, 400)
  const { access_token: access, refresh_token: refresh } = JSON.parse((await guest.send(token(given))).html) as Record<string, string>
  t.match((await guest.send({ method: 'GET', path: '/api/v1/agents/me', headers: { authorization: `Bearer ${access}` } })).html, 'sacha.factice@fs.example')
  t.match((await guest.send(token(given))).html, 'invalid_grant')
  const renew = token({ grant_type: 'refresh_token', refresh_token: refresh! })
  t.equal((await guest.send(renew)).status, 200)
  t.match((await guest.send(renew)).html, 'invalid_grant')
  t.equal((await guest.send({ method: 'GET', path: '/api/v1/agents/me', headers: { authorization: `Bearer ${access}` } })).status, 401, 'replaced')
})

t.test('an agent refuses, or the application is not the one that is known', async t => {
  const { guest } = await agentOf(t)
  await guest.get('/oauth/authorize', wanted)
  const { location } = await guest.send({ method: 'POST', path: '/oauth/authorize', csrf: true, form: wanted })
  t.same([location?.searchParams.get('error'), location?.searchParams.get('state')], ['access_denied', 'abc'])
  for (const [wrong, status] of [[{ client_id: 'autre' }, 401], [{ redirect_uri: 'https://attaquant.example/' }, 400]] as const) {
    const reply = await guest.get('/oauth/authorize', { ...wanted, ...wrong })
    t.same([reply.status, reply.location], [status, undefined], 'there is nowhere safe to go back to')
  }
  t.match((await guest.get('/oauth/authorize', { ...wanted, response_type: 'token' })).location?.search, 'unsupported_response_type')
  t.match((await guest.get('/oauth/authorize', { ...wanted, scope: 'admin' })).location?.search, 'invalid_scope')
  t.match((await guest.send(token({ grant_type: 'client_credentials' }))).html, 'unsupported_grant_type')
})

t.test('tokens run out after two hours', async t => {
  const { double, guest } = await agentOf(t)
  await guest.send(token({ grant_type: 'authorization_code', code: 'code_agent42', redirect_uri: redirectUri }))
  const me = () => guest.send({ method: 'GET', path: '/api/v1/agents/me', headers: { authorization: 'Bearer tok_agent42' } })
  t.equal((await me()).status, 200)
  double.world.now += 7200_000
  t.equal((await me()).status, 401)
})

t.test('plans: whose person, whose plan', async t => {
  const { call, read } = await agentOf(t)
  const plan = { user: { first_name: 'Lina', last_name: 'Exemple', email: 'lina@example.org' } }
  t.match(await read('POST', '/api/v1/rdv_plans', plan), { rdv_plan: { id: 4, user_id: 7101 } })
  t.match(await read('POST', '/api/v1/rdv_plans', plan), { rdv_plan: { id: 5, user_id: 7102 } }, 'the same address again makes another person')
  t.match(await read('POST', '/api/v1/rdv_plans', { user: { id: 7101 } }), { rdv_plan: { user_id: 7101 } }, 'known by a plan of the same agent')
  t.match(await read('POST', '/api/v1/rdv_plans', { user: { email: 'francis.factice@example.org' } }), { rdv_plan: { user_id: 7001 } }, 'an address of sign-in')
  t.equal((await call('POST', '/api/v1/rdv_plans', { user: { id: 7101 } }, 'tok_agent43')).status, 403)
  t.equal((await call('POST', '/api/v1/rdv_plans', { user: { id: 7002 } })).status, 403)
  t.equal((await call('GET', '/api/v1/rdv_plans/3')).status, 404, 'as if it were not there')
  t.match(await read('GET', '/api/v1/rdv_plans/99'), { errors: [/^Couldn't find RdvPlan with 'id'=99/] })
  t.equal((await call('POST', '/api/v1/rdv_plans', { user: {} })).status, 422)
})

t.test('a plan is booked on its page, and leads back', async t => {
  const { guest, read } = await agentOf(t)
  await read('POST', '/api/v1/rdv_plans', { user: { first_name: 'Lina', last_name: 'Exemple' }, return_url: 'https://aides.example/agents/rdv/retour/abc' })
  await guest.get('/agents/rdv_plans/4')
  const page = await guest.send({ method: 'POST', path: '/agents/rdv_plans/4', csrf: true, form: { agent_id: '42' } })
  t.match(page.html, 'Lina Exemple')
  const creneau = /name="creneau" value="([^"]*)"/.exec(page.html)![1]!
  const { location } = await guest.send({ method: 'POST', path: '/agents/rdv_plans/4', csrf: true, form: { creneau } })
  t.equal(location?.href, 'https://aides.example/agents/rdv/retour/abc')
  t.match(await read('GET', '/api/v1/rdv_plans/4'), { rdv_plan: { rdv: { id: 8003, status: 'unknown', location_type: 'phone' } } })
  t.match(await read('GET', '/api/v1/rdvs?id[]=8003'), { rdvs: [{ id: 8003, created_by_type: 'Agent', participations: [{ user: { first_name: 'Lina' } }] }], meta: { total_count: 1 } })
  t.equal((await new Guest(guest.double).get('/agents/rdv_plans/4')).html.includes('Lina'), false, 'nobody else')
})

t.test('people: of one’s own organisations', async t => {
  const { call, read } = await agentOf(t)
  t.match(await read('GET', '/api/v1/users/7001'), { user: { last_name: 'FACTICE', user_profiles: [{ organisation: { id: 9001 } }] } })
  t.match(await read('GET', '/api/v1/users/7002'), { errors: [{ base: 'forbidden' }], error_messages: [/cette fiche usager/] })
  t.match(await read('GET', '/api/v1/users/1'), { not_found: 'user' })
  t.match(await read('GET', '/api/v1/organisations/9001/users/7002'), { not_found: 'user' })
  t.match(await read('PATCH', '/api/v1/users/7001', { first_name: '' }), { errors: { first_name: [{ error: 'blank' }] } })
  t.match(await read('PATCH', '/api/v1/users/7001', { first_name: 'Franck', address: 'ici' }), { user: { first_name: 'Franck', address: 'ici' } })
  t.match(await read('POST', '/api/v1/user_profiles', { organisation_id: 9001, user_id: 7001 }), { errors: { user: [{ error: 'taken' }] } })
  t.equal((await call('POST', '/api/v1/user_profiles', { organisation_id: 259, user_id: 7001 })).status, 403)
  t.equal((await call('DELETE', '/api/v1/user_profiles?organisation_id=9001&user_id=7001')).status, 204)
  t.equal((await call('GET', '/api/v1/users/7001')).status, 404)
  t.match(await read('POST', '/api/v1/users/7002/rdv_invitation_token'), { errors: [{ base: 'forbidden' }] })
})

t.test('appointments: filtered, cancelled by the service', async t => {
  const { call, read } = await agentOf(t)
  t.match(await read('GET', '/api/v1/rdvs?status[]=unknown&starts_before=2026-09-18'), { rdvs: [{ id: 8002, starts_at: '2026-09-16 10:00:00 +0200' }], meta: { total_count: 1 } })
  t.match(await read('PATCH', '/api/v1/rdvs/8002/update_status', { status: 'revoked' }), { rdv: { status: 'revoked', cancelled_at: '2026-09-14 08:00:00 +0200' } })
  t.match(await read('PATCH', '/api/v1/participations/6001', { participation: { status: 'seen' } }), { rdv: { id: 8001, status: 'seen' } })
  t.equal((await call('PATCH', '/api/v1/participations/6001', { participation: { status: 'peut-être' } })).status, 422)
  t.equal((await call('GET', '/api/v1/organisations/259/rdvs')).status, 403)
  t.match(await read('GET', '/api/v1/users?page=9'), { users: [], meta: { current_page: 9, next_page: null, prev_page: null, total_pages: 1 } })
})

t.test('2024: headers of the deprecated sign-in, `success`, links of a territory, no plan', async t => {
  const { guest } = await agentOf(t, { era: '2024' })
  const signIn = (password: string) => guest.send({ method: 'POST', path: '/api/v1/auth/sign_in', json: { email: 'camille.factice@fs.example', password } })
  t.equal((await signIn('faux')).status, 401)
  const { headers } = await signIn('motdepasse')
  const held = Object.fromEntries(['access-token', 'client', 'uid'].map(name => [name, headers.get(name)!]))
  t.equal((await guest.send({ method: 'GET', path: '/api/v1/organisations', headers: held })).status, 200)
  t.match(JSON.parse((await guest.send({ method: 'POST', path: '/api/v1/users', headers: held, json: { organisation_ids: [9001] } })).html), { success: false, errors: { first_name: [{ error: 'blank' }] } })
  t.equal((await guest.send({ method: 'POST', path: '/api/v1/rdv_plans', headers: held, json: {} })).status, 404)
  const missing = await guest.get('/api/v1/public_links')
  t.same([missing.status, JSON.parse(missing.html)], [400, { missing: 'territory' }])
})

t.test('an endpoint on this machine is sent every record, at its creation and again when it changes', async t => {
  const { createServer } = await import('node:http')
  let seen = 0
  const receiver = createServer((request, response) => {
    seen++
    request.resume().on('end', () => { response.end() })
  })
  await new Promise<void>(resolve => { receiver.listen(0, '127.0.0.1', resolve) })
  t.teardown(() => { receiver.close() })
  const url = `http://127.0.0.1:${(receiver.address() as { port: number }).port}/`
  const { read, double } = await agentOf(t)
  const path = '/api/v1/organisations/9001/webhook_endpoints'
  t.match(await read('POST', path, { target_url: url, secret: 'partagé', subscriptions: ['rdv'], trigger: false }), { webhook_endpoint: { id: 1 } })
  t.equal(seen, 2)
  t.match(await read('PATCH', `${path}/1`, { secret: 'autre' }), { webhook_endpoint: { id: 1, subscriptions: ['rdv'] } })
  t.same([seen, double.webhooks.targets.length], [4, 1])
  t.match(await read('PATCH', `${path}/1`, { subscriptions: ['pouet'] }), { errors: { base: [{ error: /abonnements/ }] } })
})

t.test('control: faults of the API’s own shape, and no secret in what was recorded', async t => {
  const { guest, call, double } = await agentOf(t)
  await guest.send({ method: 'POST', path: '/__fake/faults', json: { path: '/api/v1/rdv_plans', next: [{ status: 500 }, { html: true }] } })
  t.equal((await call('GET', '/api/v1/organisations')).status, 200, 'another path')
  t.same(JSON.parse((await call('GET', '/api/v1/rdv_plans/2')).html), { errors: ['Unexpected internal error'] })
  t.match((await call('GET', '/api/v1/rdv_plans/2')).html, '<h1>')
  await guest.send(token({ grant_type: 'refresh_token', refresh_token: 'ref_agent42' }))
  await guest.send({ method: 'POST', path: '/__fake/rdv_plans/3/book' })
  t.equal(double.world.plans.find(({ id }) => id === 3)!.rdv_id, 8003)
  const { html } = await guest.get('/__fake/requests')
  t.match(html, 'client_secret=***')
  t.notMatch(html, /aides-demo-secret|ref_agent42|tok_agent42/)
})
