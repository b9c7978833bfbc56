import t, { type Test } from 'tap'
import type { Fault } from '../doubles/rdv/world.js'
import { group } from '../integrations/rdv/vectors.js'
import { faults } from '../views/html.js'
import { agree, asks, connected, lina, pathOf, scene, send, type Scene } from './agents-scene.js'

/** Every page of failure: whole, without a trace of a program, and with the ways that need no account. */
async function whole (t: Test, { visitor }: Scene, url: string, status = 200): Promise<string> {
  const { statusCode, payload } = await visitor.get(url)
  t.equal(statusCode, status, url)
  t.same(await faults(payload), [])
  for (const words of ['name="audience" value="prescripteur"', 'action="/simulation/rendez-vous/demo-aides-jeunes"', 'href="tel:0102030405"', '1 place de l’Exemple']) t.ok(payload.includes(words), words)
  t.notMatch(payload, /at .*\.[jt]s:|Error:|undefined|\[object|Unexpected internal/)
  return payload
}

/** The next calls to that path, all the same. */
const arm = ({ double }: Scene, path: string, fault: Fault): void => { double.world.faults = { path, next: Array.from({ length: 9 }, () => fault) } }
const posts = (at: Scene): number => asks(at).filter(call => call.startsWith('POST /api')).length
// Longer than any page waits; our pages are over long before.
const slow = { delay_ms: 4000 }

const sending: readonly [name: string, fault: Fault, said: RegExp, calls: number][] = [
  ['slow', slow, /n’a pas encore répondu/, 1],
  ['cut', { close: true }, /Nous ne savons pas si le rendez-vous a été préparé\. Vérifiez dans RDV Service Public avant de recommencer/, 1],
  ['500', { status: 500 }, /Nous ne savons pas si le rendez-vous a été préparé/, 1],
  ['not JSON', { html: true }, /illisible/, 1],
  ['another site', { status: 201, json: { rdv_plan: { id: 1, url: 'https://attaquant.example/agents/rdv_plans/1', user_id: 17, rdv: null } } }, /illisible/, 1],
  ['too many', { status: 429, retry_after: 90 }, /ne répond pas\. Vous pouvez téléphoner/, 1],
  ['403', { status: 403 }, /Votre compte ne permet pas de prendre rendez-vous pour cette personne/, 1]
]
for (const [name, fault, said, calls] of sending) {
  t.test(`sending, ${name}`, async t => {
    const at = await connected(t)
    arm(at, '/api/v1/rdv_plans', fault)
    const { sent, ref } = await send(at)
    t.same([sent.statusCode, sent.headers.location], [303, `/agents/rdv/retour/${ref}`])
    t.match((await whole(t, at, `/agents/rdv/retour/${ref}`)).replaceAll('\u00a0', ' '), said)
    t.equal(posts(at), calls)
    t.notMatch(at.log.join(''), /lina|exemple\.org|attaquant/i)
  })
}

t.test('sending, dead: nothing was sent, and it is said so', async t => {
  const at = await connected(t)
  await at.double.close()
  const { sent, ref } = await send(at)
  t.equal(sent.statusCode, 303)
  // Twice, at most, behind the page.
  let page = await whole(t, at, `/agents/rdv/retour/${ref}`)
  for (let reads = 0; page.includes('n’a pas encore répondu') && reads < 20; reads++) page = await whole(t, at, `/agents/rdv/retour/${ref}`)
  t.match(page, 'La prise de rendez-vous en ligne ne répond pas')
})

t.test('refused: the sentence is beside the field, and what was typed stays', async t => {
  const at = await connected(t)
  for (const [errors, field] of [[{ first_name: [{ error: 'blank' }] }, 'prenom'], [[{ phone_number: 'invalid' }], 'contact'], [['param is missing'], 'contact']] as const) {
    arm(at, '/api/v1/rdv_plans', { status: 422, json: { errors, error_messages: ['technique'] } })
    const { sent } = await send(at)
    t.equal(sent.statusCode, 422)
    t.same(await faults(sent.payload), [])
    t.match(sent.payload, `href="#${field}"`)
    t.match(sent.payload, `value="${lina.contact}"`)
    t.notMatch(sent.payload, 'technique')
  }
})

t.test('the number is no longer good: the next time goes without it', async t => {
  const at = await connected(t)
  await send(at)
  at.double.world.people = at.double.world.people.filter(({ id }) => id !== 7101)
  const { ref } = await send(at)
  t.match(await whole(t, at, `/agents/rdv/retour/${ref}`), 'ne retrouve pas cette personne')
  const { sent } = await send(at)
  t.match(String(sent.headers.location), at.double.origin)
})

const reading: readonly [name: string, fault: Fault, said: string][] = [
  ['slow', slow, 'Nous ne savons pas encore'], ['cut', { close: true }, 'Nous ne savons pas encore'], ['500', { status: 500 }, 'ne répond pas'],
  ['lying', { json: { rdv_plan: { id: 4 } } }, 'illisible'], ['403', { status: 403 }, 'Votre compte ne permet pas'], ['too many', { status: 429, retry_after: 90 }, 'ne répond pas']
]
t.test('coming back: nobody knows, the plan’s own page, the other ways', async t => {
  for (const [name, fault, said] of reading) {
    const at = await connected(t)
    const { ref } = await send(at)
    arm(at, '/api/v1/rdv_plans', fault)
    const page = await whole(t, at, `/agents/rdv/retour/${ref}`)
    t.match(page, said, name)
    t.match(page, `href="${at.double.origin}/agents/rdv_plans/4"`, name)
    t.notMatch(page, 'Le rendez-vous est pris')
  }
})

t.test('coming back: the account was disconnected there', async t => {
  const at = await connected(t)
  const { ref } = await send(at)
  at.double.world.grants.revoke(42)
  const page = await whole(t, at, `/agents/rdv/retour/${ref}`)
  t.match(page, 'Votre connexion à RDV Service Public a expiré. Reconnectez-vous.')
  t.match(page, '/agents/rdv/connexion?')
  t.match(await whole(t, at, at.url('plans')), 'Reconnectez-vous')
})

t.test('tokens that ran out are renewed without a word', async t => {
  const at = await connected(t)
  at.double.world.grants.expire()
  t.match(String((await send(at)).sent.headers.location), at.double.origin)
  t.equal(asks(at).filter(call => call === 'POST /oauth/token').length, 2)
})

t.test('connecting: slow, failing, lying', async t => {
  for (const [path, fault, said] of [
    ['/oauth/token', slow, 'La connexion n’est pas encore finie'], ['/oauth/token', { status: 500 }, 'ne répond pas'], ['/oauth/token', { html: true }, 'ne répond pas'],
    ['/api/v1/agents/me', { json: { agent: {} } }, 'ne répond pas'], ['/oauth/token', { status: 400 }, 'a refusé la connexion']
  ] as const) {
    const at = await scene(t)
    const callback = await agree(at)
    arm(at, path, fault)
    const { statusCode, headers } = await at.visitor.get(callback)
    t.equal(statusCode, 303)
    t.match((await whole(t, at, pathOf(headers.location))).replaceAll('\u00a0', ' '), said, `${path} ${JSON.stringify(fault)}`)
  }
})

for (const { id, title, expect } of group('client').filter(({ id }) => id === 'CL-08')) {
  t.test(`${id} ${title}`, async t => {
    const at = await scene(t)
    await at.double.close()
    const { page_status: status, html_contains: present } = expect as { page_status: number, html_contains: string[] }
    const { statusCode, payload } = await at.visitor.get(`/simulation/${at.simulation}/rendez-vous?agent=0`)
    t.equal(statusCode, status)
    for (const words of present) t.ok(payload.includes(words), words)
    t.equal((await at.visitor.get(`/simulation/${at.simulation}/rendez-vous`)).statusCode, status)
    t.equal(at.double.world.calls.length, 0)
  })
}
