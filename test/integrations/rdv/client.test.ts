import t, { type Test } from 'tap'
import { fieldsOf } from '../../../src/integrations/rdv/agents/api-result.js'
import { client, granted, plan } from './client-scene.js'
import { group, type Vector } from './vectors.js'

const expected = (id: string): Vector['expect'] & Record<string, unknown> => group('client').find(vector => vector.id === id)!.expect!

/** CL-08 is of the pages: test/routes/agents-faults.test.ts. */
const vectors: Readonly<Record<string, (t: Test) => Promise<void>>> = {
  'CL-01': async t => {
    const at = await client(t, instance => [{ status: 401 }, { status: 200, json: granted }, { status: 200, json: plan(instance) }])
    t.equal((await at.get()).result, expected('CL-01')['result'])
    t.equal(at.heard.length, expected('CL-01')['calls'])
    t.same(at.heard.map(({ authorization }) => authorization), ['Bearer tok_agent42', undefined, 'Bearer tok_nouveau'])
    t.match(at.heard[1]!.body, 'refresh_token=ref_agent42')
    t.match(await at.vault.read('compte'), { tokens: { access: 'tok_nouveau', refresh: 'ref_nouveau' } }, 'rotated')
  },
  'CL-02': async t => {
    const at = await client(t, [{ status: 401 }, { status: 400, json: { error: 'invalid_grant' } }])
    t.equal((await at.get()).result, expected('CL-02')['result'])
    t.equal(at.heard.length, expected('CL-02')['calls'])
    t.equal(await at.vault.read('compte') === undefined, expected('CL-02')['tokens_deleted'])
  },
  'CL-03': async t => {
    const at = await client(t, ['hang'], { timeout: 200 })
    t.equal((await at.post()).result, expected('CL-03')['result'])
    t.equal(at.heard.length, expected('CL-03')['calls'])
  },
  'CL-04': async t => {
    const at = await client(t, instance => ['refuse', { status: 201, json: plan(instance) }])
    t.equal((await at.post()).result, expected('CL-04')['result'])
    t.equal(at.heard.length, expected('CL-04')['calls'])
  },
  'CL-05': async t => {
    const at = await client(t, instance => [{ status: 503 }, { status: 503 }, { status: 200, json: plan(instance) }])
    t.equal((await at.get()).result, expected('CL-05')['result'])
    t.equal(at.heard.length, expected('CL-05')['calls'])
    t.ok(at.waits[0]! >= 150 && at.waits[0]! <= 250 && at.waits[1]! >= 600 && at.waits[1]! <= 1000, 'about 200, then 800 ms')
  },
  'CL-06': async t => {
    const at = await client(t, instance => [{ status: 429, headers: { 'retry-after': '2' } }, { status: 200, json: plan(instance) }])
    t.equal((await at.get()).result, expected('CL-06')['result'])
    t.equal(at.heard.length, expected('CL-06')['calls'])
    t.ok(at.waits[0]! >= Number(expected('CL-06')['waited_s_min']) * 1000)
  },
  'CL-09': async t => {
    const rp02 = group('rdv-plans').find(({ id }) => id === 'RP-02')!.expect!
    const at = await client(t, [{ status: 422, json: rp02['json'] }])
    const outcome = await at.post()
    t.same(outcome, { result: expected('CL-09')['result'], fields: expected('CL-09')['fields'] })
    t.equal(at.heard.length, expected('CL-09')['calls'])
  },
  'CL-10': async t => {
    const at = await client(t, instance => [{ status: 200, json: { ...plan(instance, { nouveau: 1 }), success: true } }, { status: 200, json: { rdv_plan: {} } }])
    t.same([(await at.get()).result, (await at.get()).result], expected('CL-10')['results'])
  },
  'CL-11': async t => {
    const at = await client(t, [{ status: 201, json: plan('https://attaquant.example') }])
    t.equal((await at.post()).result, expected('CL-11')['result'])
    t.equal(at.heard.length, 1)
  },
  'CL-12': async t => {
    const at = await client(t, instance => [{ status: 201, json: plan(instance) }, { status: 401 }, { status: 200, json: granted }, { status: 422, json: { errors: { first_name: [{ error: 'blank', value: 'Lina' }] } } }])
    await at.post()
    await at.post()
    t.equal(at.log.length, 4)
    for (const word of expected('CL-12')['log_excludes'] as string[]) t.notMatch(at.log.join(''), word)
    t.notMatch(at.log.join(''), /ref_|secret|client_id/)
  }
}

for (const [id, check] of Object.entries(vectors)) t.test(`${id} ${group('client').find(vector => vector.id === id)!.title}`, check)

t.test('every client vector that is given has its test', async t => {
  const elsewhere = ['CL-08']
  const known = [...Object.keys(vectors), ...elsewhere]
  t.same(group('client').map(({ id }) => id).filter(id => !known.includes(id)), [])
})

const lies: readonly [string, (instance: string) => object][] = [
  ['the origin in the name of a user', instance => ({ url: `${instance.replace('//', '//moi@')}/agents/rdv_plans/1` })],
  ['a script', () => ({ url: 'javascript:alert(1)' })], ['no address', () => ({ url: undefined })], ['another port', instance => ({ url: `${instance}1/agents` })],
  ['a person without number', () => ({ user_id: null })], ['a date that is none', () => ({ rdv: { id: 1, status: 'unknown', starts_at: 'demain', location_type: 'phone' } })]
]

t.test('answers that lie', async t => {
  for (const [name, lie] of lies) {
    const at = await client(t, instance => [{ status: 201, json: plan(instance, lie(instance)) }])
    t.equal((await at.post()).result, 'bad_response', name)
  }
  for (const turn of [{ status: 200, html: '<h1>' }, { status: 302, headers: { location: 'https://attaquant.example/' } }, { status: 200, json: null }, { status: 200, json: { rdv_plan: 'x'.repeat(2_000_000) } }]) {
    const at = await client(t, [turn])
    t.equal((await at.get()).result, 'bad_response')
    t.equal(at.heard.length, 1, 'no redirect is followed')
  }
})

t.test('POST: sent, then cut or failed: nobody knows, and nothing is sent again', async t => {
  for (const turn of ['cut', { status: 500 }, { status: 503 }] as const) {
    const at = await client(t, [turn])
    t.equal((await at.post()).result, 'unknown')
    t.equal(at.heard.length, 1)
  }
})

t.test('one normaliser for the three shapes of errors', async t => {
  t.same(fieldsOf({ errors: { first_name: [{ error: 'blank' }], phone_number: [{ error: 'invalid' }] } }), { first_name: 'Indiquez le prénom', phone_number: 'Corrigez le numéro de téléphone' })
  t.same(fieldsOf({ errors: [{ base: 'forbidden' }] }), { base: 'RDV n’a pas accepté ces informations' })
  t.same(fieldsOf({ errors: [{ notification_email: 'invalid' }] }), { email: 'Corrigez l’adresse électronique' })
  for (const other of [{ errors: ['param is missing'] }, {}, null, 'x', { errors: { __proto__: 1, constructor: [] } }]) t.same(fieldsOf(other), { base: 'RDV n’a pas accepté ces informations' })
})
