import t from 'tap'
import { group } from '../../integrations/rdv/vectors.js'
import { faults } from '../../views/html.js'
import { Visitor } from '../../visitor.js'
import { catalogue } from '../../walk/site.js'
import { commune, DOUBLE, origins, visited } from './visited.js'

t.test('with whom, for what, how, what to bring, and another way', async t => {
  const { visitor, aidPage } = await visited(t)
  const { statusCode, payload, headers } = await visitor.get(aidPage('aide_logement'))
  t.equal(statusCode, 200)
  t.same(await faults(payload), [])
  const aid = catalogue.aids.find(({ id }) => id === 'aide_logement')!
  for (const words of ['CCAS de Montpellier', 'Avec qui', 'Pour quoi', 'par téléphone', 'href="tel:0499527700"', '125 place Thermidor', 'Sans passer par internet',
    'Trouver un espace France services', 'CCAS', 'Je n’ai pas d’adresse électronique', 'Votre fiche', 'href="tel:3230"']) t.ok(payload.includes(words), words)
  for (const document of aid.text.documents) t.ok(payload.includes(document.slice(0, 8)), document)
  t.equal(headers['cache-control'], 'no-store')
  t.equal(headers['referrer-policy'], 'no-referrer')
  t.notMatch(payload, /prescripteur" value|Prochaine disponibilité|créneaux disponibles/, 'no promise')
})

t.test('the results and the aid lead there', async t => {
  const { visitor, id } = await visited(t)
  t.match((await visitor.get(`/simulation/${id}/resultats/aide_logement`)).payload, `href="/simulation/${id}/resultats/aide_logement/rendez-vous"`)
})

t.test('nothing known of where they live, or nothing known there: the page is whole', async t => {
  for (const home of [null, commune('75056', '75')]) {
    const { visitor, page } = await visited(t, { home })
    const { statusCode, payload } = await visitor.get(page)
    t.equal(statusCode, 200)
    t.same(await faults(payload), [])
    t.match(payload, 'Voir quelqu’un près de chez vous')
    t.notMatch(payload, 'action="/simulation/rendez-vous')
  }
})

t.test('every aid has a way to its institution: its phone and site, or its own page and a number for all', async t => {
  const { visitor, aidPage } = await visited(t)
  const page = async (aid: string) => (await visitor.get(aidPage(aid))).payload
  const local = catalogue.aids.find(({ institution }) => institution.site === undefined && institution.type === 'epci')!
  t.ok((await page(local.id)).includes(`href="${local.text.link}" rel="external">Page de l’organisme sur cette aide`), local.id)
  t.match(await page(local.id), 'href="tel:3939"')
  t.notMatch(await page('aide_logement'), 'tel:3939')
  t.same(catalogue.aids.filter(({ institution, text }) => institution.site === undefined && !text.link).map(({ id }) => id), [])
})

t.test('somebody else’s simulation, an unknown aid', async t => {
  const { app, visitor, page, aidPage } = await visited(t)
  t.equal((await new Visitor(app).get(page)).statusCode, 410)
  t.equal((await visitor.get(aidPage('inconnue'))).statusCode, 404)
})

t.test('the button: 303 to the place’s own address, nothing of the person in it', async t => {
  const { visitor, page, services } = await visited(t)
  await visitor.get(page)
  const sent = await visitor.post('/simulation/rendez-vous/ccas-montpellier', { audience: 'usager', aide: 'aide_logement', url: 'https://attaquant.example' })
  t.equal(sent.statusCode, 303)
  t.equal(sent.headers.location, 'https://rdv.anct.gouv.fr/org/259/ccas-montpellier')
  const forAnother = await visitor.post('/simulation/rendez-vous/ccas-montpellier', { audience: 'prescripteur' })
  t.equal(forAnother.headers.location, 'https://rdv.anct.gouv.fr/prendre_rdv?departement=34&prescripteur=1&public_link_organisation_id=259')
  t.match(services.rdv.appointments.counts(), [{ aid: '', what: 'orientation', number: 1 }, { place: 'ccas-montpellier', aid: 'aide_logement', what: 'orientation', number: 1 }])
})

t.test('an unknown place or audience leads nowhere', async t => {
  const { visitor, page } = await visited(t)
  await visitor.get(page)
  for (const [place, audience] of [['inconnu', 'usager'], ['ccas-montpellier', 'agent'], ['rendez-vous-strasbourg', 'prescripteur'], ['demo-aides-jeunes', 'usager'], ['__proto__', 'usager']] as const) {
    const { statusCode, headers } = await visitor.post(`/simulation/rendez-vous/${place}`, { audience })
    t.same([statusCode, headers.location], [404, undefined], place)
  }
})

t.test('the answers are gone: the button still works', async t => {
  const { app } = await visited(t)
  t.equal((await new Visitor(app).post('/simulation/rendez-vous/ccas-vannes')).statusCode, 303)
})

t.test('forms lead to RDV from these pages only', async t => {
  const { visitor, page, aidPage, id } = await visited(t)
  const formAction = async (url: string) => /form-action ([^;]*)/.exec(String((await visitor.get(url)).headers['content-security-policy']))![1]
  for (const url of [page, aidPage('aide_logement')]) t.equal(await formAction(url), ['\'self\'', ...origins].join(' '))
  for (const url of ['/', `/simulation/${id}/resultats/aide_logement`, `/simulation/${id}/recapitulatif`]) t.equal(await formAction(url), '\'self\'')
})

t.test('an adviser: by a link, and by themselves when filling in with somebody', async t => {
  const { app, visitor, page } = await visited(t)
  t.match((await visitor.get(page)).payload, `href="${page}?agent=1"`)
  const { payload } = await visitor.get(`${page}?agent=1`)
  t.same(await faults(payload), [])
  t.match(payload, 'name="audience" value="prescripteur"')
  t.match(payload, 'Elle n’a besoin ni d’un compte, ni d’une adresse électronique')
  const agent = new Visitor(app)
  await agent.get('/avec-quelquun')
  const [, , id] = String((await agent.post('/avec-quelquun')).headers.location).split('/')
  t.match((await agent.get(`/simulation/${id}/rendez-vous`)).payload, 'pour une personne')
  t.match((await agent.get(`/simulation/${id}/rendez-vous?agent=0`)).payload, '<h1>Prendre rendez-vous</h1>')
})

for (const { id, title, request, expect } of group('our-pages')) {
  t.test(`${id} ${title}`, async t => {
    const { visitor, page } = await visited(t, { env: { RDV_FAKE_ORIGIN: DOUBLE } })
    await visitor.get(page)
    const { statusCode, headers } = await visitor.post(request!.path, request!.form)
    t.equal(statusCode, expect!['status'])
    if (expect!['location_pattern'] !== undefined) t.match(headers.location, new RegExp(String(expect!['location_pattern']).replace('{{BASE}}', DOUBLE)))
    t.match(headers['referrer-policy'], /origin|no-referrer/)
    t.match(headers['cache-control'], 'no-store')
  })
}
