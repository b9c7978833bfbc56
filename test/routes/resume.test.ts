import t, { type Test } from 'tap'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'
import { faults } from '../views/html.js'

const DAY = 24 * 60 * 60 * 1000
const born = { 'date_naissance-jour': '7', 'date_naissance-mois': '3', 'date_naissance-annee': '2001' }
const codeIn = (html: string): string => /<p class="pas-code">([^<]+)</.exec(html)![1]!

/** Somebody who has answered one question and asked for a code. */
async function withCode (t: Test) {
  const site = await served(t)
  const visitor = new Visitor(site.app)
  const question = await visitor.start()
  await visitor.post(question, born)
  const page = `/simulation/${question.split('/')[2]}/reprendre-plus-tard`
  await visitor.get(page)
  await visitor.post(page)
  const shown = await visitor.get(page)
  return { ...site, visitor, question, page, shown, code: codeIn(shown.payload) }
}

t.test('the page offers a code, then shows it with its link, its QR code and its last day', async t => {
  const { app, shown, code, log } = await withCode(t)
  t.same(await faults(shown.payload), [])
  t.match(shown.payload, 'valable jusqu’au 30 novembre 2026')
  t.match(shown.payload, `href="http://127.0.0.1:3000/reprendre/${code}"`)
  t.match(shown.payload, /<svg[^>]*>\s*<rect[^>]*\/>\s*<path fill="#000" d="M[^"]{500}/)
  const linked = await app.inject(`/reprendre/${code}`)
  t.match(linked.payload, `value="${code}"`, 'the link fills the form in; only its button opens')
  t.same(await faults(linked.payload), [])
  t.notOk(log.some(line => line.includes(code)), 'the log does not have it')
})

t.test('another device opens the same answers, by the code however it is typed, and both keep it up to date', async t => {
  const { app, visitor, question, code } = await withCode(t)
  const other = new Visitor(app)
  await other.get('/reprendre')
  const opened = await other.post('/reprendre', { code: code.toLowerCase().replaceAll('-', ' ') })
  t.equal(opened.statusCode, 303)
  const next = String(opened.headers.location)
  t.match(next, /nationalite$/, 'the first question without an answer')
  t.not(next.split('/')[2], question.split('/')[2], 'a simulation of its own')
  t.match((await other.get(next.replace('nationalite', 'date_naissance'))).payload, 'value="2001"')
  await other.post(next, { nationalite: 'FR' })
  await visitor.post('/effacer')
  const third = new Visitor(app)
  t.match((await third.post('/reprendre', { code })).headers.location, /activite$/, 'what was answered there came along, and erasing here took nothing away')
})

t.test('a code is revoked from its page, or by whoever has it', async t => {
  const { app, visitor, page, code } = await withCode(t)
  const other = new Visitor(app)
  t.equal((await other.post('/reprendre', { code })).statusCode, 303)
  const revoked = await visitor.post(`${page}/supprimer`)
  t.match((await visitor.get(String(revoked.headers.location))).payload, 'Obtenir un code')
  t.equal((await new Visitor(app).post('/reprendre', { code })).statusCode, 422)
  await visitor.post(page)
  const again = codeIn((await visitor.get(page)).payload)
  t.not(again, code)
  const gone = await new Visitor(app).post('/reprendre', { code: again, action: 'Supprimer ce code' })
  t.equal(gone.headers.location, '/reprendre/code-supprime')
  t.equal((await new Visitor(app).post('/reprendre', { code: again })).statusCode, 422)
})

t.test('a wrong code says so, keeps what was typed, and sets no cookie', async t => {
  const { app } = await served(t)
  for (const code of ['', 'abc', '<b>"', '2222-3333-4444-5555']) {
    const { statusCode, payload, cookies } = await new Visitor(app).post('/reprendre', { code })
    t.equal(statusCode, 422)
    t.same(await faults(payload), [])
    t.same(cookies, [])
    t.notMatch(payload, '<b>')
  }
})


t.test('7 days later the code opens nothing, and its page offers another', async t => {
  const { app, code, time } = await withCode(t)
  time.advance(7 * DAY)
  t.equal((await new Visitor(app).post('/reprendre', { code })).statusCode, 422)
})

t.test('answers of an older questionnaire open with what still fits, and the rest is asked', async t => {
  const { app, services: { stores } } = await served(t)
  const ticket = await stores.copies.ticket('2222-3333-4444-5555')
  await stores.copies.put(ticket, {
    date: '2026-11-20',
    answers: new Map<string, unknown>([
      ['individu.demandeur.date_naissance', '2001-03-07'], ['individu.demandeur.nationalite', 'martienne'], ['question.disparue', { a: 1 }]
    ])
  })
  const visitor = new Visitor(app)
  const opened = await visitor.post('/reprendre', { code: '2222-3333-4444-5555' })
  t.match(opened.headers.location, /nationalite$/)
  t.equal((await visitor.get(String(opened.headers.location))).statusCode, 200)
})
