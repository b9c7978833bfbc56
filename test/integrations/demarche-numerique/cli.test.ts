import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { loadMappings } from '../../../src/integrations/demarche-numerique/index.js'
import { inProject } from '../../../src/project-root.js'
import { patchSchema } from '../../doubles/demarche-numerique/control.js'
import { folderOf } from '../../served.js'
import { doubleFor } from './double.js'

async function workshop (t: Test) {
  const { origin, world } = await doubleFor(t)
  const dir = folderOf(t)
  mkdirSync(join(dir, 'schemas'))
  const run = (name: 'check' | 'draft', ...args: string[]): Promise<{ status: number, output: string }> => new Promise(resolve => {
    const env = { ...process.env, NODE_ENV: 'test', DS_BASE_URL: origin, DATA_DIR: folderOf(t) }
    execFile(process.execPath, ['--import=tsx', inProject(`src/cli/services-${name}.ts`), ...args, '--dossier', dir], { env, cwd: inProject() }, (error, out, err) => {
      resolve({ status: error === null ? 0 : Number(error.code), output: out + err })
    })
  })
  return { dir, world, run, file: join(dir, 'demo-aide-mobilite-jeunes.yml') }
}

t.test('from a démarche to a checked mapping: draft, read, accept, drift', async t => {
  const { dir, world, run, file } = await workshop(t)
  const draft = await run('draft', 'demo-aide-mobilite-jeunes', '--destinataire', 'Région d’essai', '--aide', 'essai')
  t.equal(draft.status, 0, draft.output)
  const [{ mapping }] = loadMappings(dir) as [ReturnType<typeof loadMappings>[number]]
  t.match(mapping, { draft: true, number: 990042, recipient: 'Région d’essai', benefit: 'essai' })
  const froms = Object.fromEntries(mapping.fields.map(field => [field.label, 'each' in field ? field.each : field.from ?? 'ask']))
  t.match(froms, {
    'Date de naissance': 'demandeur.date_naissance', 'Commune de résidence': 'logement.commune', 'Région de résidence': 'logement.commune', 'Intercommunalité': 'logement.commune',
    'Situation principale': 'demandeur.activite', 'Êtes-vous boursier ?': 'demandeur.boursier', 'Ressources mensuelles nettes': 'demandeur.ressources_mensuelles',
    'Nombre de personnes à charge': 'foyer.nombre_enfants', 'Adresse électronique de contact': 'ask', 'Vos enfants': 'enfants'
  })
  const text = readFileSync(file, 'utf8')
  t.match(text, '# Sans fait connu : Pays de naissance (pays)')
  t.notMatch(text, /IBAN|SIRET|honneur/, 'never what must not be filled')
  t.match((await run('check')).output, /✗ demo-aide-mobilite-jeunes[\s\S]*ébauche[\s\S]*1 correspondances/)

  const accepted = await run('check', '--accept', 'demo-aide-mobilite-jeunes', '--par', 'une personne')
  t.equal(accepted.status, 0, accepted.output)
  const after = loadMappings(dir)[0]!
  t.match(after.mapping, { draft: false, reviewed: { by: 'une personne', on: /^\d{4}-/ } })
  t.equal(after.copy!.number, 990042)
  t.equal((await run('check')).status, 0)

  patchSchema(world, { op: 'remove', id: 'Q2hhbXAtOTkwMTE2' })
  const drifted = await run('check')
  t.equal(drifted.status, 1)
  t.match(drifted.output, 'champ_absent — date_de_naissance')
  const again = await run('check', '--accept', 'demo-aide-mobilite-jeunes', '--par', 'moi')
  t.equal(again.status, 1)
  t.match(again.output, 'à corriger avant d’accepter')
})

t.test('a démarche that already has a mapping: what could be added', async t => {
  const { run, file } = await workshop(t)
  writeFileSync(file, 'version: 1\nid: a\npath: demo-aide-mobilite-jeunes\nrecipient: Région\nfields:\n' +
    '  - { key: n, champ: Q2hhbXAtOTkwMTE2, type: date, label: Date de naissance, from: demandeur.date_naissance, category: identite }\n')
  const { output } = await run('draft', 'demo-aide-mobilite-jeunes')
  t.match(output, 'logement.commune')
  t.notMatch(output, 'Q2hhbXAtOTkwMTE2')
})

t.test('a path that leads nowhere, and no path', async t => {
  const { run } = await workshop(t)
  t.match(await run('draft', 'inconnue'), { status: 1, output: /introuvable.*opendata/ })
  t.match(await run('draft'), { status: 1, output: /Usage/ })
})
