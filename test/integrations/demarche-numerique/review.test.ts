import t from 'tap'
import { listed, ordinary, review, scene, sendReview, formOf, smallMapping } from './app.js'
import { keyOf } from './vectors.js'

const [date, commune, email] = ['date', 'commune', 'email'].map(keyOf) as [string, string, string]
const whole = { [date]: '2004-05-17', [commune]: ['35000', '35238'] }

t.test('U01: exactly what is shown is what is sent, and the person lands on their file', async t => {
  const at = await scene(t)
  const { page, sent } = await review(at)
  t.same(listed(page.payload), ['Date de naissance : 17 mai 2004', 'Commune de résidence : Rennes (35000)'])
  t.same(at.double.world.posts, [whole])
  t.equal(sent.statusCode, 303)
  t.match(sent.headers.location, new RegExp(`^${at.double.origin}/commencer/demo-aide-mobilite-jeunes\\?prefill_token=\\w{24}$`))
  t.same(at.double.world.broken, [])
})

t.test('U02: what is unticked is not sent', async t => {
  const at = await scene(t)
  await review(at, { untick: ['commune'] })
  t.same(at.double.world.posts, [{ [date]: '2004-05-17' }])
})

t.test('U03: nothing ticked: asked again, nothing sent, the plain link beside', async t => {
  const at = await scene(t)
  const { sent } = await review(at, { untick: ['commune', 'date'] })
  t.equal(sent.statusCode, 422)
  t.match(sent.payload, 'Cochez au moins une information, ou commencez sans préremplir.')
  t.match(sent.payload, '/commencer/demo-aide-mobilite-jeunes"')
  t.same(at.double.world.posts, [])
  t.notMatch(sent.payload, ' checked', 'what was unticked stays so')
})

t.test('U26: values come from the answers, never from the form', async t => {
  const at = await scene(t)
  await review(at, { untick: ['commune'], typed: { [keyOf('decimal')]: '0', 'valeur[date]': '1900-01-01', champs: 'inconnu' } })
  t.same(at.double.world.posts, [{ [date]: '2004-05-17' }])
})

t.test('U27: without its token, a form does nothing', async t => {
  const at = await scene(t)
  const page = await at.visitor.get(at.url)
  const form = formOf(page.payload).map(([name, value]): [string, string] => [name, name === '_csrf' ? 'faux' : value])
  const sent = await sendReview(at, form)
  t.equal(sent.statusCode, 403)
  t.same(at.double.world.posts, [])
  t.match(sent.headers['content-security-policy'], `form-action 'self' ${at.double.origin}`, 'the page that gives it back may lead there too')
})

t.test('an intent of elsewhere is refused, and a fresh one given', async t => {
  const at = await scene(t)
  const page = await at.visitor.get(at.url)
  for (const intent of ['', 'x', `${'A'.repeat(22)}.${'B'.repeat(22)}`]) {
    const sent = await sendReview(at, formOf(page.payload).map(([name, value]) => [name, name === 'envoi' ? intent : value]))
    t.equal(sent.statusCode, 422)
    t.match(sent.payload, 'confirmez à nouveau')
  }
  t.same(at.double.world.posts, [])
})

t.test('U28: answers of somebody else, or gone: back to the entry page', async t => {
  const at = await scene(t)
  at.visitor.cookies.clear()
  const { statusCode, headers } = await at.visitor.get(at.url)
  t.equal(statusCode, 303)
  t.equal(headers.location, '/')
  t.same(at.double.world.calls, [])
})

t.test('U29: Paris is sent by its arrondissement', async t => {
  const paris = { ...ordinary['menage.depcom'] as object, depcom: '75056', _codePostal: '75011', _nomCommune: 'Paris', _departement: '75', _region: '11' }
  const at = await scene(t, { answers: { ...ordinary, 'menage.depcom.code_postal': '75011', 'menage.depcom': paris } })
  await review(at)
  t.same(at.double.world.posts[0]![commune], ['75011', '75111'])
})

t.test('U32, U33: what is typed is checked, sent once, and kept nowhere', async t => {
  const at = await scene(t)
  const wrong = await review(at, { typed: { saisie_email: 'abc' } })
  t.equal(wrong.sent.statusCode, 422)
  t.match(wrong.sent.payload, 'href="#saisie_email"')
  t.match(wrong.sent.payload, 'value="abc"')
  t.same(at.double.world.posts, [])
  await review(at, { typed: { saisie_email: '' } })
  t.notOk(email in at.double.world.posts[0]!)
  await review(at, { typed: { saisie_email: ' Camille@Exemple.FR ' } })
  t.equal(at.double.world.posts[1]![email], 'camille@exemple.fr')
  const { simulations } = at.services.stores
  const owner = decodeURIComponent(at.visitor.cookies.get('session')!).split('.')[0]!
  t.notMatch(JSON.stringify([...(await simulations.find(at.id, owner))!.answers]), /exemple/i)
})

t.test('U35: no log line has a value, a token or an address', async t => {
  const at = await scene(t)
  const { sent } = await review(at, { typed: { saisie_email: 'camille@exemple.fr' } })
  await at.visitor.get(`${at.url}/dossier`)
  const log = at.log.join('\n')
  t.match(log, 'ds.post demo-mobilite')
  const token = new URL(String(sent.headers.location)).searchParams.get('prefill_token')!
  for (const secret of ['2004-05-17', 'prefill_token', token, at.double.origin, 'camille', '35238', at.id]) t.notMatch(log, secret)
  t.notMatch((await at.app.inject('/sante')).payload, token)
})

t.test('U36: headers of the review page', async t => {
  const at = await scene(t)
  const { headers } = await at.visitor.get(at.url)
  t.equal(headers['cache-control'], 'no-store')
  t.equal(headers['referrer-policy'], 'no-referrer')
  t.match(headers['content-security-policy'], `form-action 'self' ${at.double.origin} https://www.demarches-simplifiees.fr;`)
  t.notMatch((await at.visitor.get(`/simulation/${at.id}/recapitulatif`)).headers['content-security-policy'], at.double.origin)
})

t.test('an answer that is not known is not sent', async t => {
  const at = await scene(t, { answers: { ...ordinary, 'menage.depcom': null, 'menage.depcom.code_postal': null } })
  const { page } = await review(at)
  t.same(listed(page.payload), ['Date de naissance : 17 mai 2004'])
  t.same(at.double.world.posts, [{ [date]: '2004-05-17' }])
})

t.test('DS_REDIRECT=page: a page of ours, with the plain link to the file', async t => {
  const at = await scene(t, { env: { DS_REDIRECT: 'page' } })
  const { sent } = await review(at)
  t.match(sent.headers.location, `${at.url}/dossier?envoi=`)
  const page = await at.visitor.get(String(sent.headers.location))
  t.match(page.payload, new RegExp(`href="${at.double.origin}/commencer/demo-aide-mobilite-jeunes\\?prefill_token=\\w{24}"`))
})

t.test('the aid’s page leads there, and takes the file up again', async t => {
  const at = await scene(t)
  const aid = `/simulation/${at.id}/resultats/demo-aide-mobilite`
  t.match((await at.visitor.get(aid)).payload, 'Préparer mon dossier prérempli')
  await review(at)
  t.match((await at.visitor.get(aid)).payload, 'Reprendre mon dossier')
})

t.test('switched off, the aid’s page has the plain link', async t => {
  const at = await scene(t, { env: { DS_PREFILL_ENABLED: 'false' } })
  const { payload } = await at.visitor.get(`/simulation/${at.id}/resultats/demo-aide-mobilite`)
  t.match(payload, 'Commencer ma demande')
  t.notMatch(payload, 'Préparer mon dossier')
  t.match((await at.visitor.get(at.url)).payload, 'Nous ne préparons pas de dossier en ce moment.')
  t.same(at.double.world.calls, [])
})

t.test('a sensitive answer is not ticked beforehand', async t => {
  const fields = [{ key: 'date', champ: date.slice(6), type: 'date', label: 'Date de naissance', from: 'demandeur.date_naissance', category: 'sensible' }]
  const at = await scene(t, { loaded: smallMapping({ fields }) })
  t.notMatch((await at.visitor.get(at.url)).payload, ' checked')
})

t.test('an unknown démarche is not found', async t => {
  const at = await scene(t)
  t.equal((await at.visitor.get(at.url.replace('demo-mobilite', 'autre'))).statusCode, 404)
})
