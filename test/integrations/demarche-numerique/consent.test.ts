import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { copied } from '../../../src/routes/simulation/resume-ticket.js'
import { behave } from '../../doubles/demarche-numerique/control.js'
import { formOf, listed, review, scene, sendReview, type Scene } from './app.js'
import { isUnavailable } from './failed.js'
import { keyOf } from './vectors.js'
import { loaded } from './written-mapping.js'

const typed = { saisie_email: 'camille@exemple.fr', saisie_projet: 'Un stage à Brême,\ndeux mois.' }
const escaped = 'Un stage à Brême,\ndeux mois.'

const ownerOf = (at: Scene): string => decodeURIComponent(at.visitor.cookies.get('session')!).split('.')[0]!
const kept = async (at: Scene): Promise<string> => JSON.stringify([...(await at.services.stores.simulations.find(at.id, ownerOf(at)))!.answers])

/** Services in trouble, for a second sending. */
const troubles: Readonly<Record<string, (at: Scene) => unknown>> = {
  'slow, and it ends well': at => { at.double.world.latency = 5200 },
  'hanging': at => { behave(at.double.world, { post: 'timeout', times: 1 }) },
  'refusing': at => { behave(at.double.world, { post: 400, times: 1 }) },
  'down': at => { behave(at.double.world, { post: 503, times: 1 }) },
  'saying no more to us': at => { behave(at.double.world, { post: 429, times: 1, retry_after: 1 }) },
  'closed meanwhile': at => { at.double.world.demarches[0]!.state = 'close' }
}

/** A first file with everything; then a second sending, with the birth date alone, that does not go well. */
async function secondSending (t: Test, trouble: (at: Scene) => unknown) {
  const at = await scene(t, { loaded, env: { DS_POST_TIMEOUT_MS: '8000' } })
  const first = await review(at)
  const page = await at.visitor.get(at.url)
  trouble(at)
  const sent = await sendReview(at, formOf(page.payload, { untick: ['commune'], typed }))
  return { at, first: new URL(String(first.sent.headers.location)).searchParams.get('prefill_token')!, location: String(sent.headers.location), sent }
}

for (const [name, trouble] of Object.entries(troubles)) {
  t.test(`a service that is ${name}: the page speaks of this sending, and gives everything back`, async t => {
    const { at, first, location, sent } = await secondSending(t, trouble)
    t.equal(sent.statusCode, 303)
    t.ok(isUnavailable(at, location))
    const page = await at.visitor.get(location)
    t.equal(page.statusCode, 200)
    t.notMatch(page.payload, first, 'never the link of the other file')
    t.notMatch(page.payload, 'est prêt')
    t.match(page.payload, 'camille@exemple.fr', 'what was typed is there to be copied')
    t.match(page.payload, escaped)

    at.double.world.demarches[0]!.state = 'publiee'
    at.time.advance(6 * 60_000)
    const again = (await at.visitor.get(at.url)).payload
    t.match(again, 'name="champs" value="date" checked')
    t.match(again, /name="champs" value="commune">/, 'what was unticked stays unticked')
    t.match(again, 'value="camille@exemple.fr"')
    t.match(again, `${escaped}</textarea>`)

    t.match((await at.visitor.get(`${at.url}/dossier`)).payload, 'Votre dernier envoi n’a pas donné de dossier')
  })
}

t.test('once the file is there, nothing that was typed is kept, by any sending', async t => {
  const { at } = await secondSending(t, at => { behave(at.double.world, { post: 500, times: 1 }) })
  t.match(await kept(at), 'camille@exemple.fr')
  const again = await review(at, { typed: { ...typed, saisie_projet: 'Autre chose.' } })
  t.match(again.sent.headers.location, 'prefill_token')
  t.same(Object.keys(at.double.world.posts.at(-1)!).sort(), ['date', 'email', 'texte_long'].map(keyOf).sort())
  t.notMatch(await kept(at), /exemple|Brême|Autre chose/)
  t.match((await at.visitor.get(at.url)).payload, /name="champs" value="commune">/, 'the choice is')
})

t.test('a slow answer that comes after all takes away what was typed, and its own page leads to its own file', async t => {
  const { at, first, location } = await secondSending(t, troubles['slow, and it ends well']!)
  at.double.world.latency = 0
  t.match(await kept(at), 'camille@exemple.fr')
  const form = formOf((await at.visitor.get(at.url)).payload, { typed })
  const joined = await sendReview(at, form)
  const file = String(joined.headers.location)
  t.match(file, 'prefill_token')
  t.notMatch(file, first)
  t.equal((await at.visitor.get(location)).headers.location, location.replace('indisponible', 'dossier'))
  const page = (await at.visitor.get(location.replace('indisponible', 'dossier'))).payload
  t.match(page, new URL(file).searchParams.get('prefill_token')!)
  t.notMatch(page, first)
  t.match(page, '<li>Date de naissance</li>')
  t.notMatch(page, '<li>Commune de résidence</li>')
  t.notMatch(await kept(at), 'camille')
  t.equal(at.double.world.drafts.length, 2)
})

t.test('the sixth file in ten minutes: its page says so, and shows no file', async t => {
  const at = await scene(t)
  const tokens: string[] = []
  for (let rank = 0; rank < 5; rank++) {
    const { headers } = await sendReview(at, formOf((await at.visitor.get(`${at.url}?nouveau=1`)).payload))
    tokens.push(new URL(String(headers.location)).searchParams.get('prefill_token')!)
  }
  const sixth = await sendReview(at, formOf((await at.visitor.get(`${at.url}?nouveau=1`)).payload, { untick: ['commune'] }))
  t.ok(isUnavailable(at, sixth.headers.location))
  const { payload, statusCode } = await at.visitor.get(String(sixth.headers.location))
  t.equal(statusCode, 200)
  t.match(payload, 'Beaucoup de personnes')
  for (const token of tokens) t.notMatch(payload, token)
  t.match((await at.visitor.get(at.url)).payload, /name="champs" value="commune">/)
})

t.test('a name that is no sending, or somebody else’s: back to the page, never a file', async t => {
  const at = await scene(t)
  t.equal((await at.visitor.get(`${at.url}/indisponible`)).headers.location, at.url)
  await review(at)
  for (const page of ['indisponible', 'dossier']) t.equal((await at.visitor.get(`${at.url}/${page}?envoi=${'A'.repeat(22)}`)).headers.location, at.url)
})

t.test('sixteen sendings at once, half of them different: two files, and each page its own', async t => {
  const at = await scene(t)
  at.double.world.latency = 20
  const forms = [formOf((await at.visitor.get(at.url)).payload), formOf((await at.visitor.get(at.url)).payload, { untick: ['commune'] })]
  const sent = await Promise.all(Array.from({ length: 16 }, (_, rank) => sendReview(at, forms[rank % 2]!)))
  t.equal(at.double.world.drafts.length, 2)
  t.equal(new Set(sent.filter((_, rank) => rank % 2 === 0).map(({ headers }) => headers.location)).size, 1)
  t.equal(new Set(sent.map(({ headers }) => headers.location)).size, 2)
})

t.test('what is written stays sealed on disk', async t => {
  const { at } = await secondSending(t, at => { behave(at.double.world, { post: 500 }) })
  t.match(await kept(at), 'camille@exemple.fr')
  const folder = at.services.config.dataDir
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => statSync(join(folder, name)).size > 0 && statSync(join(folder, name)).isFile())
  t.ok(files.some(name => name.includes('.db')), files.join(' '))
  for (const name of files) t.notMatch(readFileSync(join(folder, name)).toString('latin1'), 'camille', name)
  const answers = (await at.services.stores.simulations.find(at.id, ownerOf(at)))!.answers
  const copy = JSON.stringify([...copied(answers)])
  t.notMatch(copy, /camille|Brême/, 'and goes into no copy behind a code')
  t.match(copy, 'prefill_token', 'the file made before does')
  t.same(listed((await at.visitor.get(at.url)).payload).length, 2)
})
