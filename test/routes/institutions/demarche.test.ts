// A démarche opened by the site's form alone, from the double.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { acceptMapping } from '../../../src/integrations/demarche-numerique/accept.js'
import { Demarches, loadMappings } from '../../../src/integrations/demarche-numerique/index.js'
import { copyPath } from '../../../src/integrations/demarche-numerique/load-mappings.js'
import { geography } from '../../integrations/demarche-numerique/app.js'
import { folderOf } from '../../served.js'
import { faults as htmlFaults } from '../../views/html.js'
import { decoded, desk, hidden, lists } from './scene.js'

t.test('a démarche, by the form alone: by its number, decided champ by champ', async t => {
  const { demarche, site, at } = await desk(t)
  const url = '/institutions/demarche'
  const start: [string, string][] = [['demarche', 'n° 990042'], ['organisme', 'Région d’essai'], ['aide', 'demo-aide-mobilite']]
  const asked = await at.send(url, start)
  t.equal(asked.statusCode, 200, asked.payload)
  t.same(await htmlFaults(asked.payload), [])
  const champs = lists(asked.payload)
  t.ok(champs.length > 10)
  t.ok(champs.every(({ chosen }) => chosen === undefined), 'nothing is decided beforehand')
  const undecided = await at.send(url, [...start, ...champs.slice(1).map(({ name }): [string, string] => [name, 'rien'])])
  t.equal(undecided.statusCode, 422, 'refused until a person has decided every line')

  const wanted: Record<string, string> = { 'champ.Q2hhbXAtOTkwMTE2': 'demandeur.date_naissance', 'champ.Q2hhbXAtOTkxMTE': 'logement.commune', 'champ.Q2hhbXAtOTkwMDEyMA': 'demandeur.activite', 'champ.Q2hhbXAtOTkwMDEwOA': 'ask' }
  const decisions = champs.map(({ name }): [string, string] => [name, wanted[name] ?? 'rien'])
  const choices = await at.send(url, [...start, ...decisions])
  t.equal(choices.statusCode, 200, choices.payload)
  const says: Record<string, string> = { etudiant: 'Étudiant', salarie: 'Salarié', chomeur: 'Demandeur d’emploi' }
  const translated = lists(choices.payload).map(({ name }): [string, string] => [name, says[name.split('.').at(-1)!] ?? 'rien'])
  const rest = await at.send(url, [...hidden(choices.payload), ...translated])
  t.match(rest.payload, /options qu’aucune réponse ne choisit/)
  t.same(await htmlFaults(rest.payload), [])
  const unticked = await at.send(url, hidden(rest.payload))
  t.equal(unticked.statusCode, 422, 'an option left out is an error')
  const left = [...rest.payload.matchAll(/type="checkbox" name="(reste\.[^"]*)" value="([^"]*)"/g)].map(([, name, value]): [string, string] => [name!, decoded(value!)])
  t.same(left.map(([, option]) => option), ['Apprenti', 'Service civique'])
  const preview = await at.send(url, [...hidden(rest.payload), ...left])
  t.equal(preview.statusCode, 200, preview.payload)
  t.match(preview.payload, /Date de naissance\s: repris de ses réponses/)
  t.same(await htmlFaults(preview.payload), [])
  const file = await at.send(url, [...hidden(preview.payload), ['geste', 'Télécharger le fichier']])

  const dir = folderOf(t)
  mkdirSync(join(dir, 'schemas'))
  writeFileSync(join(dir, 'demo.yml'), file.payload)
  const [loaded] = loadMappings(dir)
  const client = site.services.demarches.client
  const answer = await client.schema('demo-aide-mobilite-jeunes')
  if (!answer.ok) return t.fail()
  t.same(acceptMapping(loaded!, answer.schema, { by: 'moi', on: '2026-11-23' }), [])
  writeFileSync(copyPath(dir, loaded!.mapping.id), JSON.stringify(answer.schema))
  const [accepted] = loadMappings(dir)
  const open = new Demarches([accepted!], site.services.config.demarches, { places: geography, now: site.time.now, secret: site.services.config.sessionSecret, site: 'http://essai' })
  t.match(await open.ready(accepted!), { ok: true }, 'and it is open')
  t.ok(demarche.world.calls.every(call => call !== 'POST /api/public/v1/demarches/990042/dossiers'), 'nothing is ever sent there')
})

t.test('only the configured service is asked', async t => {
  const { demarche, at } = await desk(t)
  const about: [string, string][] = [['organisme', 'Région']]
  for (const pasted of [
    '', 'http://169.254.169.254/commencer/x', 'https://attaquant.example/commencer/x', 'file:///etc/passwd', `${demarche.origin}@attaquant.example/commencer/x`, `${demarche.origin}/admin/x`,
    `${demarche.origin}/commencer/../../x`, '../../etc', 'x/../y', `http://moi:secret@${new URL(demarche.origin).host}/commencer/x`
  ]) t.equal((await at.send('/institutions/demarche', [['demarche', pasted], ...about])).statusCode, 422, pasted)
  t.same(demarche.world.calls, [])
  t.match((await at.send('/institutions/demarche', [['demarche', 'inconnue'], ...about])).payload, /introuvable/)
  t.match((await at.send('/institutions/demarche', [['demarche', '12'], ...about])).payload, /introuvable/)
  t.equal((await at.send('/institutions/demarche', [['demarche', `${demarche.origin}/commencer/demo-aide-mobilite-jeunes`], ...about])).statusCode, 200)
  demarche.world.flags.maintenance = true
  t.match((await at.send('/institutions/demarche', [['demarche', '990042'], ...about])).payload, /n’a pas répondu/)
})
