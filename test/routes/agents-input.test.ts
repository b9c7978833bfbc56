import t from 'tap'
import { Visitor } from '../visitor.js'
import { faults } from '../views/html.js'
import { asks, connected, lina, send } from './agents-scene.js'

t.test('bad input: a sentence beside the field, nothing lost, nothing sent', async t => {
  const at = await connected(t)
  const post = (fields: Record<string, string>) => at.visitor.post('/agents/rdv/plans', { ...at.asked, ...lina, etape: 'relire', ...fields })
  for (const [fields, sentence] of [[{ prenom: ' ' }, 'Indiquez le prénom.'], [{ nom: '' }, 'Indiquez le nom.'], [{ contact: 'lina chez elle' }, 'Écrivez un numéro de téléphone'], [{ nom: 'x'.repeat(101) }, '100 signes au plus']] as const) {
    const { statusCode, payload } = await post(fields)
    t.equal(statusCode, 422)
    t.same(await faults(payload), [])
    t.match(payload, sentence)
    if (!('prenom' in fields)) t.match(payload, 'value="Lina"')
  }
  const corrected = await post({ etape: 'corriger' })
  t.same([corrected.statusCode, corrected.payload.includes('value="lina@example.org"')], [200, true])
  const { payload } = await post({})
  const ref = /name="ref" value="([^"]*)"/.exec(payload)![1]!
  const unsure = await post({ etape: 'envoyer', ref })
  t.equal(unsure.statusCode, 422)
  t.match(unsure.payload, 'Cochez la case si la personne est d’accord')
  t.same(await faults(unsure.payload), [])
  t.equal((await post({ etape: 'envoyer', accord: 'oui', ref: '../x' })).statusCode, 200, 'read again')
  t.equal(asks(at).filter(call => call.startsWith('POST /api')).length, 0)
  await send(at, { ...lina, contact: '06 11 22 33 44' })
  t.equal(JSON.parse(at.double.world.requests.at(-1)!.body).user.phone_number, '0611223344')
  const html = await send(at, { prenom: '<b>', nom: '"x" onfocus="y', contact: '' })
  t.notMatch(html.read.payload, /<b>|"x" onfocus/)
})

t.test('POST: no token of ours, another site, no session', async t => {
  const at = await connected(t)
  const body = { ...at.asked, ...lina, accord: 'oui', etape: 'envoyer', ref: 'a'.repeat(22) }
  t.equal((await at.visitor.post('/agents/rdv/plans', { ...body, _csrf: '' })).statusCode, 403)
  t.equal((await at.visitor.post('/agents/rdv/deconnexion', { _csrf: '' })).statusCode, 403)
  t.equal((await at.visitor.post('/agents/rdv/plans', body, { origin: 'https://attaquant.example' })).statusCode, 403)
  const { statusCode, payload } = await new Visitor(at.app).post('/agents/rdv/plans', body)
  t.same([statusCode, payload.includes('Reconnectez-vous')], [200, true])
  t.equal(asks(at).filter(call => call.startsWith('POST /api')).length, 0)
})

t.test('an address that names no place of the application, or somebody else’s return', async t => {
  const at = await connected(t)
  for (const wrong of [{ lieu: 'ccas-vannes' }, { lieu: '__proto__' }, { simulation: '../..' }]) {
    t.equal((await at.visitor.get(`/agents/rdv/plans?${new URLSearchParams({ ...at.asked, ...wrong }).toString()}`)).statusCode, 404)
  }
  const { ref } = await send(at)
  const other = new Visitor(at.app)
  const { statusCode, payload } = await other.get(`/agents/rdv/retour/${ref}`)
  t.equal(statusCode, 404)
  t.same(await faults(payload), [])
  t.notMatch(payload, at.double.origin)
  t.equal((await at.visitor.get('/agents/rdv/retour/inconnu')).statusCode, 404)
})
