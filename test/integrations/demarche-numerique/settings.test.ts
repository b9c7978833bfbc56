import t from 'tap'
import { ConfigError, readConfig } from '../../../src/config.js'
import { production } from '../../production.js'
import { folderOf } from '../../served.js'

t.test('prefill is off until the service is named; plain links lead to the official one', async t => {
  const { demarches } = readConfig({ DATA_DIR: folderOf(t) })
  t.match(demarches, { enabled: false, baseUrl: 'https://demarche.numerique.gouv.fr', redirect: 'direct', rateMax: 10 })
  t.same(demarches.origins, ['https://demarche.numerique.gouv.fr', 'https://www.demarches-simplifiees.fr'])
  t.equal(readConfig({ DATA_DIR: folderOf(t), DS_BASE_URL: 'https://ds.exemple' }).demarches.enabled, true)
  t.equal(readConfig({ DATA_DIR: folderOf(t), DS_BASE_URL: 'https://ds.exemple', DS_PREFILL_ENABLED: 'false' }).demarches.enabled, false)
})

t.test('in production, never over http: no double there', async t => {
  const env = { ...production, DATA_DIR: folderOf(t) }
  t.equal(readConfig(env).demarches.enabled, false)
  t.throws(() => readConfig({ ...env, DS_BASE_URL: 'http://127.0.0.1:4000' }), ConfigError)
})

t.test('a wrong variable is named', async t => {
  for (const [name, value] of [['DS_REDIRECT', 'ailleurs'], ['DS_POST_TIMEOUT_MS', '0'], ['DS_ALLOWED_ORIGINS', 'exemple'], ['DS_RATE_MAX', 'dix']] as const) {
    t.throws(() => readConfig({ DATA_DIR: folderOf(t), [name]: value }), new RegExp(name))
  }
})
