import t from 'tap'
import { readTicket } from '../../src/routes/simulation/resume-ticket.js'
import { Visitor } from '../visitor.js'
import { born, codeIn, idOf, ownerOf, withAgent } from './with-somebody-scene.js'

t.test('« Personne suivante »: one POST erases that person’s answers, changes the cookie, keeps the others and starts again', async t => {
  const { visitor, question } = await withAgent(t)
  await visitor.post(`/simulation/${idOf(question)}/personne`, { nom: 'Mme K.' })
  const second = await visitor.start()
  await visitor.post(second, born('1999'))
  await visitor.get(question)
  const before = visitor.cookies.get('session')
  const next = await visitor.post(`/simulation/${idOf(second)}/personne-suivante`)
  t.equal(next.statusCode, 303)
  const third = String(next.headers.location)
  t.not(visitor.cookies.get('session'), before)
  t.equal((await visitor.get(second)).statusCode, 410, 'Back finds nothing')
  const shown = (await visitor.get(third)).payload
  t.notMatch(shown, '1999')
  t.match(shown, 'Simulation de <strong>Personne sans nom')
  t.match(shown, `<a href="/simulation/${idOf(question)}/recapitulatif">Mme K.</a>`, 'one click leads to the other person')
  t.match((await visitor.get(question)).payload, 'Mme K.', 'the other person’s is still there')
  t.equal((await visitor.post(third, born('1990'))).statusCode, 303, 'the new page’s token is good')
  const thief = new Visitor(visitor.app)
  thief.cookies.set('session', before!)
  t.equal((await thief.get(question)).statusCode, 410, 'the old cookie is worth nothing')
})

t.test('nobody moves on with somebody else’s simulation', async t => {
  const { app, question, visitor } = await withAgent(t)
  const other = new Visitor(app)
  t.equal((await other.post(`/simulation/${idOf(question)}/personne-suivante`)).statusCode, 303)
  await other.post('/avec-quelquun')
  await other.get('/avec-quelquun')
  await other.post(`/simulation/${idOf(question)}/personne-suivante`)
  t.equal((await visitor.get(question)).statusCode, 200)
})

t.test('« Personne suivante » leaves the copy of a code that was shown, takes away one that nobody saw, or any when it is asked for', async t => {
  const { app, visitor, question, services: { stores } } = await withAgent(t)
  const opens = async (code: string) => (await new Visitor(app).post('/reprendre', { code })).statusCode === 303
  const sheetOf = async (url: string) => codeIn((await visitor.get(`/simulation/${idOf(url)}/fiche`)).payload)
  const next = async (url: string, fields = {}) => String((await visitor.post(`/simulation/${idOf(url)}/personne-suivante`, fields)).headers.location)

  const [first, second] = [await sheetOf(question), await next(question)]
  t.ok(await opens(first))
  await visitor.get(second)
  const found = await stores.simulations.find(idOf(second), ownerOf(visitor))
  const unseen = readTicket(found!.answers)!
  t.ok(await stores.copies.open(unseen), 'it is there while they are with us')
  const third = await next(second)
  t.equal(await stores.copies.open(unseen), undefined)
  await visitor.get(third)
  const code = await sheetOf(third)
  await visitor.get(await next(third, { code: 'supprimer' }))
  t.notOk(await opens(code))
  t.equal((await visitor.post(`/simulation/${idOf(third)}/personne-suivante`, { code: 'supprimer' })).headers.location, '/reprendre', 'nothing is promised that cannot be done')
})

t.test('the next person begins with the form that the agent used last', async t => {
  const { visitor, question } = await withAgent(t)
  await visitor.post(question, { ...born('2001'), vers: 'Tout le chapitre sur une page' })
  const second = String((await visitor.post(`/simulation/${idOf(question)}/personne-suivante`)).headers.location)
  t.match(second, /chapitre\/profil$/)
  t.match((await visitor.get(`/simulation/${idOf(second)}/recapitulatif`)).payload, `href="${second}"`, 'going on too')
  await visitor.post(second, { vers: 'Une question par page' })
  t.match((await visitor.post('/simulation')).headers.location, /date_naissance$/)
})
