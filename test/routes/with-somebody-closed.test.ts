import t from 'tap'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'
import { faults } from '../views/html.js'
import { born, codeIn, idOf, MINUTE, withAgent } from './with-somebody-scene.js'

t.test('after 15 minutes without activity the answers are closed, and the code that the sheet has from the start opens them', async t => {
  const { visitor, question, time, services, log } = await withAgent(t)
  await visitor.post(question, born('2001'))
  const sheet = await visitor.get(`/simulation/${idOf(question)}/fiche`)
  t.match(sheet.payload, 'Seul le code imprimé sur la fiche les rouvre, pendant 7 jours')
  t.notMatch(sheet.payload, /http-equiv="?refresh/i)
  const code = codeIn(sheet.payload)
  await visitor.post(question.replace('date_naissance', 'nationalite'), { nationalite: 'FR' })
  time.advance(14 * MINUTE + 30_000)
  t.equal((await visitor.get(question)).statusCode, 200, 'a page that is read is activity')
  time.advance(15 * MINUTE)
  const closed = await visitor.get(question)
  t.equal(closed.statusCode, 410)
  t.notMatch(closed.payload, '2001')
  t.same(await faults(closed.payload), [])
  t.match(closed.payload, 'entrez le code imprimé sur sa fiche')
  t.match(closed.payload, 'action="/reprendre"')
  t.equal(await services.stores.purge(time.now()), 1, 'what is left of it is erased by the next purge')
  const again = String((await visitor.post('/reprendre', { code })).headers.location)
  t.match(again, /activite$/, 'what was answered after it was printed is there too')
  t.match((await visitor.get(again.replace('activite', 'date_naissance'))).payload, 'value="2001"')
  t.notOk(log.some(line => line.includes(code)))
  time.advance(15 * MINUTE)
  t.equal((await visitor.get(again)).statusCode, 410, 'opened here again, it closes again')
})

t.test('choosing it later shortens what was begun; leaving it erases everything', async t => {
  const { app, time } = await served(t)
  const visitor = new Visitor(app)
  const question = await visitor.start()
  t.equal((await visitor.post('/avec-quelquun')).headers.location, '/avec-quelquun')
  time.advance(15 * MINUTE)
  t.equal((await visitor.get(question)).statusCode, 410)
  const begun = await visitor.start()
  t.equal((await visitor.post('/avec-quelquun/quitter')).statusCode, 303)
  t.equal((await visitor.get(begun)).statusCode, 410)
  t.notMatch((await visitor.get('/avec-quelquun')).payload, 'quitter')
})
