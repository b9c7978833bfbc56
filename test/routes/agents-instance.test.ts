import { createHash } from 'node:crypto'
import t from 'tap'
import { Visitor } from '../visitor.js'
import { agree, connected, scene, send } from './agents-scene.js'

t.test('a plan on a site that is no name of the instance: nobody is sent there', async t => {
  const other = 'http://localhost:1'
  const at = await connected(t, { agentOrigin: other })
  const { sent } = await send(at)
  t.notMatch(sent.headers.location, other)
  t.match((await at.visitor.get(String(sent.headers.location))).payload, 'illisible')
})

t.test('a configured name of the instance is accepted, with the page of the person on it', async t => {
  const names = 'http://localhost:1'
  const at = await scene(t, { agentOrigin: names }, { RDV_OAUTH_NAMES: names })
  await at.visitor.get(await agree(at))
  const page = await at.visitor.get(at.url('plans'))
  t.match(page.headers['content-security-policy'], names, 'the form may lead there')
  const { sent, ref } = await send(at)
  t.match(sent.headers.location, new RegExp(`^${names}/agents/rdv_plans/\\d+$`))
  const id = Number(String(sent.headers.location).split('/').at(-1))
  await at.guest.send({ method: 'POST', path: `/__fake/rdv_plans/${id}/book`, json: {} })
  const back = await at.visitor.get(`/agents/rdv/retour/${ref}`)
  t.match(back.payload, 'Le rendez-vous est pris')
  t.match(back.payload, `${names}/users/rdvs/`)
})

t.test('the hour that the agent reads is that of the place, as RDV names it', async t => {
  const at = await connected(t, { timeZone: 'Indian/Reunion' })
  const { sent, ref } = await send(at)
  const id = Number(String(sent.headers.location).split('/').at(-1))
  await at.guest.send({ method: 'POST', path: `/__fake/rdv_plans/${id}/book`, json: { starts_at: '2026-09-15 09:00:00 +0200' } })
  t.match((await at.visitor.get(`/agents/rdv/retour/${ref}`)).payload, /mardi 15 septembre 2026 à 11.h, heure de La Réunion/)
})

t.test('PKCE: what leaves is a digest, and a code that somebody else caught opens nothing', async t => {
  const at = await scene(t)
  const location = await agree(at)
  const authorize = at.double.world.requests.find(({ path }) => path === '/oauth/authorize')!
  const asked = new URLSearchParams(authorize.query)
  t.equal(asked.get('code_challenge_method'), 'S256')
  t.match(asked.get('code_challenge'), /^[\w-]{43}$/)
  const code = new URL(location, 'http://x').searchParams.get('code')!
  t.equal(at.double.world.grants.exchange(code, 'http://127.0.0.1:3000/agents/rdv/callback', 'x'.repeat(43), at.double.world.now), undefined)
  await at.visitor.get(location)
  t.match((await at.visitor.get(at.url('plans'))).payload, 'Camille FACTICE')
  const token = at.double.world.requests.find(({ path }) => path === '/oauth/token')!
  const verifier = new URLSearchParams(token.body).get('code_verifier') ?? ''
  t.equal(createHash('sha256').update(verifier).digest('base64url'), asked.get('code_challenge'))
})

t.test('404 says two things: a person who is not there any more, an appointment of another account', async t => {
  const at = await connected(t)
  const { ref } = await send(at)
  at.double.world.plans.at(-1)!.planning_agent_id = 43
  const back = await at.visitor.get(`/agents/rdv/retour/${ref}`)
  t.match(back.payload, 'il a été préparé avec un autre compte, ou il n’existe plus')
  t.notMatch(back.payload, 'ne retrouve pas cette personne')

  const gone = await connected(t)
  await send(gone)
  gone.double.world.people = []
  const again = await send(gone)
  t.match((await gone.visitor.get(String(again.sent.headers.location))).payload, 'ne retrouve pas cette personne')
})

t.test('disconnected before RDV has answered: what it grants in the end is given back', async t => {
  const at = await scene(t)
  const location = await agree(at)
  const before = at.double.world.grants.live().length
  at.double.world.faults = { next: [{ delay_ms: 1500 }], path: '/oauth/token' }
  await at.visitor.get(location)
  t.match((await at.visitor.get(at.url('plans'))).payload, 'La connexion n’est pas encore finie')
  t.equal((await at.visitor.post('/agents/rdv/deconnexion')).statusCode, 303)
  while (!at.double.world.calls.some(call => call.includes('/oauth/revoke'))) await new Promise(resolve => { setTimeout(resolve, 20) })
  while (at.double.world.grants.live().length !== before) await new Promise(resolve => { setTimeout(resolve, 20) })
  t.equal(at.double.world.grants.live().length, before)
})

t.test('no address of ours carries an identity, and the double would tell', async t => {
  const at = await connected(t)
  await send(at)
  const person = new Visitor(at.app)
  await person.start()
  const { headers } = await person.post('/simulation/rendez-vous/demo-aides-jeunes', { audience: 'usager' })
  const { pathname, searchParams } = new URL(String(headers.location))
  const page = await at.guest.get(pathname, Object.fromEntries(searchParams))
  t.equal(page.status, 302)
  t.same(at.double.world.leaks, [])
  const search = await at.guest.get('/prendre_rdv', { departement: 'AJ', public_link_organisation_id: '9001', first_name: 'Lina', user_email: 'lina@example.org', motif_id: '501' })
  t.notMatch(search.html, /Lina|lina@/, 'left aside, as the real site does')
  t.same(at.double.world.leaks, ['first_name', 'user_email'])
})
