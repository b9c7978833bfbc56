import t from 'tap'
import { Visitor } from '../visitor.js'
import { faults } from '../views/html.js'
import { born, codeIn, idOf, withAgent } from './with-somebody-scene.js'

t.test('the bar is on every page of the simulation, and nowhere without the choice', async t => {
  const { app, visitor, question, shown } = await withAgent(t)
  t.same(await faults(shown.payload), [])
  await visitor.post(question, born('2001'))
  for (const page of ['individu/demandeur/nationalite', 'chapitre/profil', 'recapitulatif', 'reprendre-plus-tard', 'fiche', 'rendez-vous']) {
    const { payload } = await visitor.get(`/simulation/${idOf(question)}/${page}`)
    t.match(payload, 'Sans activité pendant 15 minutes', page)
    t.notMatch(payload, 'action="/effacer"', 'which would erase everybody’s')
    t.same(await faults(payload), [])
  }
  const alone = new Visitor(app)
  t.notMatch((await alone.get(await alone.start())).payload, '15 minutes')
})

t.test('the browser is offered nothing of what it knows of its owner', async t => {
  const { app, shown } = await withAgent(t)
  t.notMatch(shown.payload, /autocomplete="(?!off)/)
  const alone = new Visitor(app)
  t.match((await alone.get(await alone.start())).payload, 'autocomplete="bday-day"')
})

t.test('a label is shown escaped, cut at 40 signs, and goes in no copy', async t => {
  const { app, visitor, question, log, services } = await withAgent(t)
  const page = `/simulation/${idOf(question)}`
  await visitor.post(`${page}/personne`, { nom: `  <b>"K"\n\u0007 ${'x'.repeat(60)}` })
  const { payload } = await visitor.get(question)
  t.match(payload, `Simulation de <strong>&lt;b&gt;&quot;K&quot; ${'x'.repeat(33)}</strong>`)
  t.match((await visitor.get('/avec-quelquun')).payload, '&lt;b&gt;&quot;K&quot; xxx')
  await visitor.post(`${page}/reprendre-plus-tard`)
  const code = codeIn((await visitor.get(`${page}/reprendre-plus-tard`)).payload)
  const copy = await services.stores.copies.open(await services.stores.copies.ticket(code))
  t.notMatch(JSON.stringify([...copy!.answers]), 'xxx')
  const other = new Visitor(app)
  t.notMatch((await other.get(String((await other.post('/reprendre', { code })).headers.location))).payload, 'xxx')
  t.notOk(log.some(line => line.includes('xxx')))
})

t.test('several people side by side: one switches between them', async t => {
  const { visitor, question } = await withAgent(t)
  await visitor.post(`/simulation/${idOf(question)}/personne`, { nom: 'Mme K.' })
  const second = await visitor.start()
  await visitor.post(second, born('1999'))
  const { payload } = await visitor.get('/avec-quelquun')
  t.same(await faults(payload), [])
  for (const simulation of [question, second]) t.match(payload, `href="/simulation/${idOf(simulation)}/recapitulatif"`)
  t.match(payload, 'Mme K.')
  t.notMatch((await visitor.get(question)).payload, '1999')
})

t.test('naming somebody leads back to the page, and nowhere else', async t => {
  const { visitor, question } = await withAgent(t)
  const page = `/simulation/${idOf(question)}`
  const sent = /name="page" value="([^"]*)"/.exec((await visitor.get(`${page}/fiche`)).payload)![1]!
  t.equal((await visitor.post(`${page}/personne`, { nom: 'A', page: sent })).headers.location, `${page}/fiche`)
  for (const wrong of ['', '//autre.example', '../../effacer', 'https://autre.example', 'a\r\nb']) {
    t.equal((await visitor.post(`${page}/personne`, { nom: 'A', page: wrong })).headers.location, question, wrong)
  }
})

t.test('outside the simulations the bar leads back to them, and no page promises 24 hours', async t => {
  const { visitor, question } = await withAgent(t)
  for (const url of ['/', '/aide', '/reprendre', question, `/simulation/${idOf(question)}/inconnue-de-tous`]) {
    const { payload } = await visitor.get(url)
    if (payload === '') continue
    t.match(payload, 'href="/avec-quelquun"', url)
    t.match(payload, 'elles se ferment après 15 minutes sans activité', url)
    t.same(await faults(payload), [], url)
  }
})
