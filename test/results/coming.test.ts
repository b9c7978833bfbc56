import t from 'tap'
import { readAnswers } from '../../src/household/index.js'
import { nextBirthday } from '../../src/results/coming.js'
import { deadlines } from '../../src/results/deadlines.js'
import { goldens } from '../goldens/households.js'
import { replay } from '../../src/journey/replay.js'
import { Visitor } from '../visitor.js'
import { geography, site } from '../walk/site.js'
import { found } from './verdicts.js'

const source = { title: 'Arrêté d’essai', url: 'https://www.legifrance.gouv.fr/jorf/essai' }

t.test('the next birthday, the day itself left out; born on 29 February', async t => {
  t.same(nextBirthday('2008-12-01', '2026-11-30'), { day: '2026-12-01', age: 18 })
  t.same(nextBirthday('2008-11-30', '2026-11-30'), { day: '2027-11-30', age: 19 })
  t.same(nextBirthday('2008-02-29', '2026-11-30'), { day: '2027-03-01', age: 19 })
  t.same(nextBirthday('2008-02-29', '2027-11-30'), { day: '2028-02-29', age: 20 })
})

t.test('the days to write down, in order: openings, last days, a birthday', async t => {
  const all = deadlines([
    found('bourse', 300, { ouverture: { periodes: [{ du: '03-01', au: '05-31' }], source } }), found('sport', 70, { ouverture: { periodes: [{ du: '09-01', au: '12-31' }], source } }),
    found('loyer', 240), found('cheque', 150, { ouverture: { periodes: [{ du: '04-01', au: '12-31' }], source }, versement: { automatique: true } })
  ], '2026-11-30', { day: '2027-02-14', age: 18, begins: [found('prime', 100)], ends: [] })
  t.same(all, [
    { day: '2026-12-31', kind: 'closes', aids: ['sport'] }, { day: '2027-02-14', kind: 'age', aids: ['prime'] }, { day: '2027-03-01', kind: 'opens', aids: ['bourse'] }
  ])
})

t.test('they are a calendar file of their owner, that names nobody', async t => {
  const household = goldens.find(({ answers, dateDeValeur }) => replay(dateDeValeur, readAnswers(answers), geography).next === null)!
  const { app, services: { stores } } = await site(t)
  await stores.copies.put(await stores.copies.ticket('2222-3333-4444-5555'), { date: household.dateDeValeur, answers: readAnswers(household.answers) })
  const visitor = new Visitor(app)
  const page = `/simulation/${String((await visitor.post('/reprendre', { code: '2222-3333-4444-5555' })).headers.location).split('/')[2]}`
  const { statusCode, headers, payload } = await visitor.get(`${page}/echeances.ics`)
  t.equal(statusCode, 200)
  t.equal(headers['content-type'], 'text/calendar; charset=utf-8')
  t.match(payload, /^BEGIN:VCALENDAR/)
  t.notMatch(payload, page.split('/')[2]!)
  const written = payload.includes('BEGIN:VEVENT')
  t.equal((await visitor.get(`${page}/resultats`)).payload.includes(`href="${page}/echeances.ics"`), written, 'offered when there is something in it')
  t.equal((await new Visitor(app).get(`${page}/echeances.ics`)).statusCode, 410, 'somebody else')
  const others = await visitor.get(`${page}/autres-aides`)
  t.equal(others.statusCode, 200)
  t.match(others.payload, 'Les plus connues')
})
