import t from 'tap'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'

t.test('the theme', async t => {
  const visitor = new Visitor((await served(t)).app)
  const html = async (url: string): Promise<string> => (await visitor.get(url)).payload

  t.notMatch(await html('/'), /<html[^>]*data-fr-theme/, 'the device decides')
  t.equal(visitor.cookies.size, 0, 'and no cookie says so')

  const { statusCode, headers } = await visitor.post('/apparence', { theme: 'sombre' })
  t.equal(statusCode, 303)
  t.equal(headers.location, '/apparence')
  t.match(String(headers['set-cookie']), /^theme=dark; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/)
  for (const url of ['/', '/aides', '/accessibilite', '/nulle-part']) {
    const page = await html(url)
    t.match(page, /<html lang="fr" data-fr-theme="dark">/, url)
    t.match(page, /name="color-scheme" content="dark"/)
  }
  t.match(await html('/apparence'), /value="sombre"[^>]* checked/)

  const other = new Visitor(visitor.app)
  t.notMatch((await other.get('/')).payload, /<html[^>]*data-fr-theme/, 'the entry page kept for all is nobody’s')

  await visitor.start()
  await visitor.post('/apparence', { theme: 'clair' })
  t.match(await html('/'), /<html lang="fr" data-fr-theme="light">/)
  t.match(await html('/'), /Reprendre/, 'beside the simulation under way')
  const gone = await visitor.post('/apparence', { theme: 'systeme' })
  t.match(String(gone.headers['set-cookie']), /theme=; Max-Age=0/)
  for (const cookie of ['theme=rose', 'theme=dark"><b', 'mytheme=dark']) {
    t.notMatch((await other.get('/', { cookie })).payload, /<html[^>]*data-fr-theme|<b>/, cookie)
  }
})

t.test('behind https, its cookie is secure', async t => {
  const { app } = await served(t, { env: { SECURE_COOKIES: 'true' } })
  const { headers } = await new Visitor(app).post('/apparence', { theme: 'clair' })
  t.match(String(headers['set-cookie']), /; Secure$/)
})
