import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'

const ask = (accept: string) => ({ 'accept-encoding': accept })

t.test('pages travel compressed, the same in every form', async t => {
  const { app } = await served(t)
  for (const url of ['/', '/aide', '/nulle/part']) {
    const plain = await app.inject({ url, headers: ask('identity') })
    const br = await app.inject({ url, headers: ask('gzip, br') })
    const gzip = await app.inject({ url, headers: ask('gzip') })
    t.notOk(plain.headers['content-encoding'])
    t.equal(br.headers['content-encoding'], 'br')
    t.equal(gzip.headers['content-encoding'], 'gzip')
    t.match(br.headers.vary, 'accept-encoding')
    t.equal(brotliDecompressSync(br.rawPayload).toString(), plain.payload)
    t.equal(gunzipSync(gzip.rawPayload).toString(), plain.payload)
    t.equal((await app.inject({ url, headers: ask('br;q=0, gzip') })).headers['content-encoding'], 'gzip')
  }
})

t.test('the entry page, headers included, fits the first flight of packets', async t => {
  const { app } = await served(t)
  const { rawPayload, headers } = await app.inject({ url: '/', headers: ask('gzip, br') })
  const head = Object.entries(headers).reduce((bytes, [name, value]) => bytes + `${name}: ${String(value)}\r\n`.length, 19)
  t.ok(rawPayload.length + head <= 14_400, `${rawPayload.length} + ${head} bytes`)
})

t.test('one who comes back gets the linked sheet and the way to the simulation under way', async t => {
  const visitor = new Visitor((await served(t)).app)
  const question = await visitor.start()
  const { payload } = await visitor.get('/', ask('identity'))
  t.match(payload, '<link rel="stylesheet"')
  t.match(payload, `href="${question.split('/').slice(0, 3).join('/')}"`)
  const stranger = new Visitor(visitor.app)
  t.match((await stranger.get('/')).payload, '<style>')
})

t.test('files are compressed at build, kept for ever, and read no cookie', async t => {
  const visitor = new Visitor((await served(t)).app)
  await visitor.start()
  const { payload } = await visitor.get('/aide', ask('identity'))
  const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(payload)![1]!
  for (const [accept, encoding] of [['gzip, br', 'br'], ['gzip', 'gzip'], ['identity', undefined]] as const) {
    const { headers, statusCode } = await visitor.get(sheet, ask(accept))
    t.equal(statusCode, 200)
    t.equal(headers['content-encoding'], encoding)
    t.equal(headers['cache-control'], 'public, max-age=31536000, immutable')
    t.notOk('set-cookie' in headers)
  }
  t.equal((await visitor.get('/assets/absent.css')).headers['cache-control'], 'no-store')
})
