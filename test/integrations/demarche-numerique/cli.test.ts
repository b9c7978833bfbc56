import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { readLastChecks } from '../../../src/integrations/last-checks.js'
import { loadMappings } from '../../../src/integrations/demarche-numerique/index.js'
import { inProject } from '../../../src/project-root.js'
import { patchSchema } from '../../doubles/demarche-numerique/control.js'
import { folderOf } from '../../served.js'
import { doubleFor } from './double.js'

async function workshop (t: Test) {
  const { origin, world } = await doubleFor(t)
  const dir = folderOf(t)
  mkdirSync(join(dir, 'schemas'))
  const data = folderOf(t)
  const run = (name: 'check' | 'draft', ...args: string[]): Promise<{ status: number, output: string }> => new Promise(resolve => {
    const env = { ...process.env, NODE_ENV: 'test', DS_BASE_URL: origin, DATA_DIR: data }
    execFile(process.execPath, ['--import=tsx', inProject(`src/cli/services-${name}.ts`), ...args, '--dossier', dir], { env, cwd: inProject() }, (error, out, err) => {
      resolve({ status: error === null ? 0 : Number(error.code), output: out + err })
    })
  })
  return { dir, data, world, run, file: join(dir, 'demo-aide-mobilite-jeunes.yml') }
}

/** What a person does: reads each line, and takes its mark away. */
const decide = (file: string, ...changes: [string, string][]) => {
  writeFileSync(file, changes.reduce((text, [before, after]) => text.replace(before, after), readFileSync(file, 'utf8').replace(/^ *à_confirmer: true\n/gm, '')))
}
const leaves: [string, string] = ['omit: [ independant, chomeur, retraite, inactif ]', 'omit: [ independant, chomeur, retraite, inactif ]\n    unused: [ Apprenti, Demandeur d’emploi, Service civique ]']

t.test('from a démarche to a checked mapping: draft, read, accept, drift', async t => {
  const { dir, data, world, run, file } = await workshop(t)
  const draft = await run('draft', 'demo-aide-mobilite-jeunes', '--destinataire', 'Région d’essai', '--aide', 'essai')
  t.equal(draft.status, 0, draft.output)
  const [{ mapping }] = loadMappings(dir) as [ReturnType<typeof loadMappings>[number]]
  t.match(mapping, { draft: true, number: 990042, recipient: 'Région d’essai', benefit: 'essai' })
  const froms = Object.fromEntries(mapping.fields.map(field => [field.label, 'each' in field ? field.each : field.from ?? 'ask']))
  t.match(froms, {
    'Date de naissance': 'demandeur.date_naissance', 'Commune de résidence': 'logement.commune', 'Région de résidence': 'logement.commune', 'Intercommunalité': 'logement.commune',
    'Situation principale': 'demandeur.activite', 'Êtes-vous boursier ?': 'demandeur.boursier', 'Ressources mensuelles nettes': 'demandeur.ressources_mensuelles',
    'Adresse électronique de contact': 'ask', 'Vos enfants': 'enfants'
  })
  t.ok(mapping.fields.every(field => field['à_confirmer'] && (!('rows' in field) || field.rows.every(row => row['à_confirmer']))), 'each guess waits for a person')
  const text = readFileSync(file, 'utf8')
  t.match(text, '# Sans fait connu : Pays de naissance (pays)')
  t.match(text, '# Sans fait connu : Nombre de personnes à charge (integer_number)', 'who may be others than children')
  t.match(text, '# À décider : situation_principale, option « Apprenti »')
  t.notMatch(text, /IBAN|SIRET|honneur/, 'never what must not be filled')
  const checked = await run('check', 'mobilite')
  t.equal(checked.status, 1)
  t.match(checked.output, /✗ demo-aide-mobilite-jeunes[\s\S]*ébauche[\s\S]*1 correspondances/)

  const guessed = await run('check', '--accept', 'demo-aide-mobilite-jeunes', '--par', 'une personne')
  t.equal(guessed.status, 2)
  t.match(guessed.output, /date_de_naissance : à confirmer[\s\S]*vos_enfants : à confirmer[\s\S]*situation_principale : aucune réponse ne choisit l’option « Apprenti »/)
  t.notOk(existsSync(join(dir, 'schemas', 'demo-aide-mobilite-jeunes.json')), 'nothing is written')
  decide(file)
  t.match(await run('check', '--accept', 'demo-aide-mobilite-jeunes', '--par', 'une personne'), { status: 2, output: /option « Service civique »/ })
  decide(file, leaves)
  const accepted = await run('check', '--accept', 'demo-aide-mobilite-jeunes', '--par', 'une personne')
  t.equal(accepted.status, 0, accepted.output)
  const after = loadMappings(dir)[0]!
  t.match(after.mapping, { draft: false, reviewed: { by: 'une personne', on: /^\d{4}-/ } })
  t.equal(after.copy!.number, 990042)
  t.match(await run('check', 'mobilite'), { status: 0 })
  t.match(readLastChecks(data).get('demo-aide-mobilite-jeunes'), { state: 'conforme', codes: [] })
  t.notMatch((await run('check', 'rien-de-tel')).output, 'demo-aide', 'a filter')

  patchSchema(world, { op: 'remove', id: 'Q2hhbXAtOTkwMTE2' })
  const drifted = await run('check', 'mobilite')
  t.equal(drifted.status, 1)
  t.match(drifted.output, 'champ_absent — date_de_naissance')
  t.match(readLastChecks(data).get('demo-aide-mobilite-jeunes'), { state: 'derive', codes: ['champ_absent'] })
  const again = await run('check', '--accept', 'demo-aide-mobilite-jeunes', '--par', 'moi')
  t.equal(again.status, 2)
  t.match(again.output, 'à corriger avant d’accepter')

  world.flags.maintenance = true
  t.match(await run('check', 'mobilite'), { status: 3, output: /le service ne répond pas/ })
  t.match(readLastChecks(data).get('demo-aide-mobilite-jeunes'), { state: 'derive' }, 'silence teaches nothing')
  world.flags.maintenance = false
  world.demarches[0]!.state = 'close'
  t.match(await run('check', 'mobilite'), { status: 1, output: /introuvable/ })
  t.match(readLastChecks(data).get('demo-aide-mobilite-jeunes'), { state: 'fermee' })
})

t.test('places come before démarches, each with the link to follow', async t => {
  const { run } = await workshop(t)
  const { output, status } = await run('check')
  t.equal(status, 1, 'never checked')
  t.match(output, /ccas-vannes, jamais vérifié : https:\/\/rdv\.anct\.gouv\.fr\/org\/3433[\s\S]*7 lieux[\s\S]*0 correspondances/)
  t.match(await run('check', '--accept', 'rien', '--par', 'moi'), { status: 2, output: /ni une démarche, ni un lieu/ })
  t.match(await run('check', '--inconnu'), { status: 2, output: /Codes de sortie/ })
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
