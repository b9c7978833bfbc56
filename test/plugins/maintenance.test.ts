import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'

t.test('while the marker is there, every address says that the service comes back; the answers wait', async t => {
  const { app, services } = await served(t)
  const visitor = new Visitor(app)
  const question = await visitor.start()
  const marker = join(services.config.dataDir, 'maintenance')
  writeFileSync(marker, '')
  for (const url of ['/', question, '/aides', '/rien']) {
    const { statusCode, headers, payload } = await visitor.get(url)
    t.equal(statusCode, 503, url)
    t.equal(headers['retry-after'], '600')
    t.equal(headers['cache-control'], 'no-store')
    t.match(payload, /<h1>Le service revient bientôt/)
  }
  t.equal((await visitor.post(question, { nom: 'x' })).statusCode, 503, 'nothing is accepted either')
  const { statusCode, payload } = await app.inject({ method: 'POST', url: '/api/v1/evaluations' })
  t.equal(statusCode, 503)
  t.match(JSON.parse(payload), { erreurs: [{ message: /mise à jour/ }] })
  t.equal((await app.inject('/sante')).statusCode, 200)
  t.equal((await app.inject('/favicon.svg')).statusCode, 200)

  rmSync(marker)
  t.equal((await visitor.get(question)).statusCode, 200)
})
