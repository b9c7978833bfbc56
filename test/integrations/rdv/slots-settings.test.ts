import t from 'tap'
import { readConfig, type ConfigError } from '../../../src/config.js'
import { slotInstances } from '../../../src/config/rdv.js'
import { isLegacy, originsOf } from '../../../src/integrations/rdv/hosts.js'
import { NoSlots, openRdv, PlaceError } from '../../../src/integrations/rdv/index.js'
import { inProject } from '../../../src/project-root.js'
import { production } from '../../production.js'
import { folderOf } from '../../served.js'

const key = 'visioplainte-test-api-key'

t.test('production shows no free times by itself', async t => {
  const none = new NoSlots()
  t.equal(none.serves(), false)
  t.same(await Promise.all([none.list(), none.next(), none.book(), none.cancel()]), Array(4).fill('unavailable'))
  t.equal(readConfig({ DATA_DIR: folderOf(t) }).rdv.slots, undefined)
})

t.test('the agreement: an instance and its key, together; never the double in production', async t => {
  const faults = (env: NodeJS.ProcessEnv): string => (t.throws(() => readConfig({ DATA_DIR: folderOf(t), ...env })) as unknown as ConfigError).message
  const instance = 'https://rdv.anct.gouv.fr'
  t.match(faults({ RDV_SLOTS_KEY: key }), 'RDV_SLOTS_INSTANCE : obligatoire avec RDV_SLOTS_KEY')
  t.match(faults({ RDV_SLOTS_INSTANCE: instance }), 'RDV_SLOTS_KEY : obligatoire avec RDV_SLOTS_INSTANCE')
  t.match(faults({ RDV_SLOTS_INSTANCE: instance, RDV_SLOTS_KEY: 'une clé' }), 'RDV_SLOTS_KEY : clé donnée par l’équipe de RDV')
  t.match(faults({ RDV_SLOTS_TIMEOUT_MS: '0,7' }), 'RDV_SLOTS_TIMEOUT_MS : nombre entier de millisecondes')
  for (const wrong of [`${instance}/`, 'http://rdv.anct.gouv.fr', 'https://attaquant.example']) {
    t.match(faults({ RDV_SLOTS_INSTANCE: wrong, RDV_SLOTS_KEY: key }), /RDV_SLOTS_INSTANCE : valeurs acceptées : .*rdv\.anct\.gouv\.fr/)
  }
  t.match(faults({ ...production, RDV_SLOTS_INSTANCE: 'http://127.0.0.1:4020', RDV_SLOTS_KEY: key }), 'RDV_SLOTS_INSTANCE : valeurs acceptées')
  t.same(readConfig({ ...production, DATA_DIR: folderOf(t), RDV_SLOTS_INSTANCE: instance, RDV_SLOTS_KEY: key }).rdv.slots, { instance, key, pageTimeout: 700 })
  t.same([...slotInstances].sort(), originsOf({ allowDemo: true }).filter(origin => !isLegacy(origin)).sort(), 'the instances that people may be sent to')
})

t.test('a key that opens no place stops the start, and says what to write', async t => {
  const config = { rdv: { secrets: [], slots: { instance: 'https://rdv.anct.gouv.fr', key, pageTimeout: 700 } }, dataDir: folderOf(t), baseUrl: 'http://127.0.0.1:3000', sessionSecret: Buffer.alloc(32) }
  t.throws(() => openRdv({ config, folders: [inProject('rules')], known: { today: '2026-09-15' }, now: Date.now }), PlaceError)
})
