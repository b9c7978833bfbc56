import t from 'tap'
import { readAnswers } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { goldens } from '../goldens/households.js'
import { faults } from '../views/html.js'
import { Visitor } from '../visitor.js'
import { geography, site } from '../walk/site.js'

const household = goldens.find(({ eligibles, answers, dateDeValeur }) =>
  Object.keys(eligibles).length > 5 && replay(dateDeValeur, readAnswers(answers), geography).next === null)!

t.test('the sheet holds the aids, their reasons, papers and addresses, the code, then the answers', async t => {
  const { app, services: { stores } } = await site(t)
  const ticket = await stores.copies.ticket('2222-3333-4444-5555')
  await stores.copies.put(ticket, { date: household.dateDeValeur, answers: readAnswers(household.answers) })
  const visitor = new Visitor(app)
  const opened = String((await visitor.post('/reprendre', { code: '2222-3333-4444-5555' })).headers.location)
  const page = `/simulation/${opened.split('/')[2]}`
  t.match(opened, /resultats$/, 'all was answered: what is resumed opens on its results')
  const { payload } = await visitor.get(`${page}/fiche-complete`)
  t.same(await faults(payload), [])
  t.equal(payload.match(/<h1[ >]/g)?.length, 1)
  const order = ['Premier pas', '2222-3333-4444-5555', 'Pourquoi', 'Comment et où la demander', 'Les réponses données', 'pas-recap'].map(words => payload.indexOf(words))
  t.same(order, [...order].sort((a, b) => a - b), 'in this order')
  t.notOk(order.includes(-1), 'nothing is missing')
  const shown = [...payload.matchAll(/<section class="pas-fiche">\s*<h2[^>]*>\d+\. ([^<]*)/g)].map(([, title]) => title)
  const listed = [...(await visitor.get(`${page}/resultats`)).payload.matchAll(/<h3 class="pas-carte__titre"><a[^>]*>([^<]*)/g)].map(([, title]) => title)
  t.ok(shown.length > 3)
  t.same(shown, listed.slice(0, shown.length), 'the same aids as the results, in the same order')
  t.match(payload, 'Imprimé le 23 novembre 2026')
})

t.test('before the end, the sheet says that questions are left and offers a code', async t => {
  const { app } = await site(t)
  const visitor = new Visitor(app)
  const page = `/simulation/${(await visitor.start()).split('/')[2]}`
  const { payload } = await visitor.get(`${page}/fiche`)
  t.same(await faults(payload), [])
  t.match(payload, 'Il reste des questions')
  const added = await visitor.post(`${page}/reprendre-plus-tard`, { vers: 'fiche' })
  t.equal(added.headers.location, `${page}/fiche`)
  t.match((await visitor.get(`${page}/fiche`)).payload, '<p class="pas-code">')
})
