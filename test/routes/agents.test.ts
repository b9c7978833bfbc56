import t from 'tap'
import { faults } from '../views/html.js'
import { agree, asks, connected, lina, scene, send } from './agents-scene.js'

t.test('offered to who fills in with somebody, where the place has an application, beside the way without an account', async t => {
  const { visitor, simulation, url } = await scene(t)
  const { payload } = await visitor.get(`/simulation/${simulation}/resultats/aide_logement/rendez-vous`)
  t.same(await faults(payload), [])
  t.match(payload, `href="${url('connexion').replaceAll('&', '&amp;')}"`)
  t.match(payload, 'name="audience" value="prescripteur"')
  t.notMatch((await visitor.get(`/simulation/${simulation}/rendez-vous?agent=0`)).payload, '/agents/rdv/', 'not to the person')
})

t.test('without an application, nothing changes', async t => {
  const { visitor, simulation, url } = await scene(t, {}, { RDV_OAUTH_CLIENT_ID: '', RDV_OAUTH_CLIENT_SECRET: '' })
  t.notMatch((await visitor.get(`/simulation/${simulation}/rendez-vous`)).payload, '/agents/rdv/')
  t.equal((await visitor.get(url('connexion'))).statusCode, 404)
  const named = await scene(t, {}, { RDV_OAUTH_APP: 'autre' })
  t.equal((await named.visitor.get(named.url('connexion'))).statusCode, 404, 'the place names another application')
})

t.test('the whole way: connected, typed, read again, sent, booked there, back here', async t => {
  const at = await scene(t)
  const { visitor, double, simulation, asked, url } = at
  const before = visitor.cookies.get('session')
  const back = await visitor.get(await agree(at))
  t.same([back.statusCode, back.headers.location], [303, url('plans')])
  t.not(visitor.cookies.get('session'), before, 'the session has another name')
  t.equal((await visitor.get(`/simulation/${simulation}/rendez-vous`)).statusCode, 200, 'and the same simulations')

  const page = await visitor.get(url('plans'))
  t.same(await faults(page.payload), [])
  t.match(page.payload, 'Camille FACTICE (camille.factice@fs.example)')
  t.match(String(page.headers['content-security-policy']), double.origin, 'the form may lead to RDV')
  const { read, ref, sent } = await send(at)
  t.same(await faults(read.payload), [])
  const typed = read.payload.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  for (const line of ['Prénom Lina', 'Nom Exemple', 'Adresse électronique lina@example.org', `/agents/rdv/retour/${ref}`]) t.match(typed, line)
  t.same([sent.statusCode, sent.headers.location], [303, `${double.origin}/agents/rdv_plans/4`])
  t.same(JSON.parse(double.world.requests.at(-1)!.body), {
    user: { first_name: 'Lina', last_name: 'Exemple', email: 'lina@example.org' }, return_url: `http://127.0.0.1:3000/agents/rdv/retour/${ref}`
  }, 'what was shown, and nothing else')

  const here = `/agents/rdv/retour/${ref}`
  const waiting = await visitor.get(here)
  t.same(await faults(waiting.payload), [])
  t.match(waiting.payload, 'Aucun rendez-vous n’est encore pris')
  await at.guest.send({ method: 'POST', path: '/__fake/rdv_plans/4/book', json: { motif_id: 503 } })
  const booked = await visitor.get(here)
  t.same(await faults(booked.payload), [])
  t.match(booked.payload, 'Le rendez-vous est pris')
  t.match(booked.payload, /septembre 2026 à 1?\d\u00a0h/)
  t.match(booked.payload, `${double.origin}/users/rdvs/8003`)
  const calls = asks(at).length
  await visitor.get(here)
  t.equal(asks(at).length, calls, 'known: RDV is asked no more')
  t.match(at.services.rdv.appointments.counts(), [{ place: asked.lieu, aid: asked.aide, what: 'orientation', number: 1 }])
  t.notMatch(at.log.join(''), /lina|exemple|camille|tok_|ref_|code=|state=/i)
  t.match(at.log.join(''), '/api/v1/rdv_plans/:id')
})

t.test('sent twice, it is one plan; for the same person again, RDV’s own number goes along', async t => {
  const at = await connected(t)
  const { ref } = await send(at)
  const twice = await at.visitor.post('/agents/rdv/plans', { ...at.asked, ...lina, ref, accord: 'oui', etape: 'envoyer' })
  t.same([twice.statusCode, twice.headers.location], [303, `/agents/rdv/retour/${ref}`])
  t.equal(asks(at).filter(call => call.startsWith('POST /api')).length, 1)
  const again = await send(at)
  t.match(again.read.payload, 'numéro 7101')
  t.equal(JSON.parse(at.double.world.requests.at(-1)!.body).user.id, 7101)
  t.equal(at.double.world.people.length, 3, 'no double')
  // Another person, another simulation.
  at.asked.simulation = String((await at.visitor.post('/simulation')).headers.location).split('/')[2]!
  await send(at)
  t.equal(JSON.parse(at.double.world.requests.at(-1)!.body).user.id, undefined)
})
