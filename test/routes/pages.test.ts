import t from 'tap'
import { textPages } from '../../src/routes/pages.js'
import { served } from '../served.js'

t.test('each page of text answers, with its own title and one h1', async t => {
  const { app } = await served(t)
  const titles = new Set<string>()
  for (const url of ['/', ...Object.keys(textPages)]) {
    const { statusCode, payload } = await app.inject(url)
    t.equal(statusCode, 200, url)
    t.equal(payload.match(/<h1[ >]/g)?.length, 1)
    titles.add(/<title>([^<]*)/.exec(payload)![1]!)
  }
  t.equal(titles.size, Object.keys(textPages).length + 1)
})

t.test('who answers for the site is named, when the configuration says it', async t => {
  const { app } = await served(t, { env: { EDITEUR: 'Ville de Mende', HEBERGEUR: 'Hébergé à Mende', CONTACT: 'aides@exemple.fr' } })
  const legal = (await app.inject('/mentions-legales')).payload
  t.match(legal, 'Ville de Mende')
  t.match(legal, 'Hébergé à Mende')
  t.match((await app.inject('/contact')).payload, 'href="mailto:aides@exemple.fr"')
  const unnamed = await served(t)
  t.match((await unnamed.app.inject('/contact')).payload, 'pas d’adresse où écrire')
})
