import t from 'tap'
import { served } from '../served.js'

t.test('GET /pret: 200 while answers can be kept, 503 when they cannot or when the process is leaving', async t => {
  const broken = await served(t)
  broken.services.stores.probe = () => Promise.reject(new Error('disque plein'))
  const down = await broken.app.inject('/pret')
  t.equal(down.statusCode, 503)
  t.match(down.json(), { pret: false, arret: false, stockage: false })
  t.equal((await broken.app.inject('/sante')).statusCode, 200, 'alive: starting it again would mend nothing')
  t.match(broken.log.join(''), 'stockage en panne')

  const { app } = await served(t)
  const up = await app.inject('/pret')
  t.same([up.statusCode, up.json()], [200, { pret: true, arret: false, stockage: true, aides: 0, aides_indisponibles: [], parametres_a_verifier: 0 }])
  app.leaving = true
  const leaving = await app.inject('/pret')
  t.equal(leaving.statusCode, 503)
  t.equal(leaving.headers.connection, 'close')
  t.equal((await app.inject('/aide')).statusCode, 200)
})

t.test('the store is asked once a second at most', async t => {
  const { app, services } = await served(t)
  let asked = 0
  services.stores.probe = async () => { asked++ }
  await Promise.all(Array.from({ length: 20 }, () => app.inject('/pret')))
  t.equal(asked, 1)
})
