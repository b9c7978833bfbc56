import t from 'tap'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'

t.test('a form of another shape than the route declares is a 400 page', async t => {
  const { app } = await served(t)
  const visitor = new Visitor(app)
  await visitor.get('/apparence')
  t.equal((await visitor.post('/apparence', { theme: 'sombre' })).statusCode, 303)
  t.equal((await visitor.post('/apparence')).statusCode, 303, 'nothing chosen')
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const payload = new URLSearchParams([['_csrf', visitor.token], ['theme', 'sombre'], ['theme', 'clair']]).toString()
  const wrong = await app.inject({ method: 'POST', url: '/apparence', payload, headers: { 'content-type': 'application/x-www-form-urlencoded', cookie } })
  t.equal(wrong.statusCode, 400)
  t.match(wrong.payload, 'n’a pas pu être lu.')
  t.notMatch(wrong.payload, /expected|invalid/i, 'in French, without the words of the validator')
})
