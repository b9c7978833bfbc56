// docs/connecter-une-demarche.md and docs/ouvrir-un-lieu-de-rendez-vous.md: their files are right, their tables name every fault.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { parse } from 'yaml'
import { faultsOf } from '../../src/integrations/demarche-numerique/check-mapping.js'
import { codes } from '../../src/integrations/demarche-numerique/drift.js'
import { factPaths } from '../../src/integrations/demarche-numerique/facts/index.js'
import { mappingSchema } from '../../src/integrations/demarche-numerique/mapping.js'
import { placeCodes } from '../../src/integrations/rdv/check-place.js'
import { checkPlaces } from '../../src/integrations/rdv/index.js'
import { folderOf } from '../served.js'
import { guide } from './guide.js'

t.test('connect a démarche', async t => {
  const page = guide('connecter-une-demarche')
  const mapping = mappingSchema.parse({ version: 1, id: 'essai', path: 'essai', recipient: 'Essai', ...parse(page.blocks('yaml')[0]!) as object })
  t.same(faultsOf(mapping, undefined), [])
  t.same([...page.explained('code')].sort(), [...codes, 'introuvable', 'indisponible', 'ebauche'].sort())
  const [, row = ''] = /^\| `from` \|(.*)\|$/m.exec(page.text)!
  const facts = [...row.matchAll(/`([a-z]+\.[a-z_]+)`/g)].map(([, fact]) => fact!)
  t.ok(facts.length > 8)
  t.same(facts.filter(fact => !factPaths().includes(fact)), [])
})

t.test('open an appointment place', async t => {
  const page = guide('ouvrir-un-lieu-de-rendez-vous')
  const folder = folderOf(t)
  const [place = '', slots = ''] = page.blocks('yaml')
  writeFileSync(join(folder, 'ccas-de-chez-nous.yml'), place + slots)
  const { places, faults, warnings } = checkPlaces([folder], { today: '2026-11-25', benefits: new Set(), instances: {} })
  t.same([places.length, faults, warnings], [1, [], []])
  t.same([...page.explained('Code')].sort(), [...placeCodes, 'duplicate_link', 'duplicate_id', 'draft', 'schema', 'yaml'].sort())
})
