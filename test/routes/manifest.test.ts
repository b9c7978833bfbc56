import t from 'tap'
import { served } from '../served.js'

t.test('the site can be kept on a home screen: its manifest names it, in French, and what it points to answers', async t => {
  const { app } = await served(t)
  const { statusCode, headers, payload } = await app.inject('/manifest.webmanifest')
  t.equal(statusCode, 200)
  t.match(headers['content-type'], /^application\/manifest\+json/)
  const manifest = JSON.parse(payload) as { name: string, short_name: string, lang: string, start_url: string, icons: { src: string }[] }
  t.match(manifest, { name: 'Mes aides, pas à pas', short_name: /^.{1,12}$/, lang: 'fr', start_url: '/' })
  for (const url of [manifest.start_url, ...manifest.icons.map(({ src }) => src)]) t.equal((await app.inject(url)).statusCode, 200, url)
})

t.test('Save-Data changes nothing: the neutral brand has no font or image to drop', async t => {
  const { app } = await served(t)
  const [page, saving] = await Promise.all([{}, { 'save-data': 'on' }].map(headers => app.inject({ url: '/aide', headers })))
  t.equal(saving!.payload, page!.payload)
  t.notMatch(page!.payload, /\.woff2|<img|url\(/)
})
