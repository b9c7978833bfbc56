// The door for institutions: a place and a démarche opened by the site's forms alone, from the doubles; and what the forms refuse.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { loadCatalogue } from '../../rules/catalogue.js'
import { acceptMapping } from '../../src/integrations/demarche-numerique/accept.js'
import { Demarches, loadMappings } from '../../src/integrations/demarche-numerique/index.js'
import { copyPath } from '../../src/integrations/demarche-numerique/load-mappings.js'
import { loadPlaces, PlaceDirectory } from '../../src/integrations/rdv/index.js'
import { inProject } from '../../src/project-root.js'
import { startRdv } from '../doubles/rdv/index.js'
import { doubleFor } from '../integrations/demarche-numerique/double.js'
import { geography } from '../integrations/demarche-numerique/app.js'
import { faults as htmlFaults } from '../views/html.js'
import { folderOf, served, type Served } from '../served.js'

const catalogue = await loadCatalogue(inProject('rules'), inProject('test/doubles/rules'))

/** A visitor without session, cookie nor script: only forms. */
class Desk {
  constructor (readonly site: Served) {}

  async send (url: string, fields: readonly (readonly [string, string])[]) {
    const payload = new URLSearchParams(fields.map(pair => [...pair])).toString()
    const answer = await this.site.app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    return answer
  }
}

const decoded = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&#39;', '\'').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
/** What a page carries from the one before. */
const hidden = (html: string): [string, string][] => [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name, value]): [string, string] => [decoded(name!), decoded(value!)])
/** The lists to decide, with what each offers and what we would say. */
const lists = (html: string) => [...html.matchAll(/<select [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)].map(([, name, body]) => ({
  name: name!, options: [...body!.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => decoded(value!)), chosen: /value="([^"]*)" selected/.exec(body!)?.[1]
}))

async function desk (t: Test, env: NodeJS.ProcessEnv = {}) {
  const demarche = await doubleFor(t)
  const rdv = await startRdv()
  t.teardown(() => rdv.close())
  const site = await served(t, { services: { catalogue }, env: { DS_BASE_URL: demarche.origin, DS_ALLOWED_ORIGINS: demarche.origin, DS_PREFILL_ENABLED: 'true', RDV_FAKE_ORIGIN: rdv.origin, ...env }, limits: { session: 1e6, stranger: 1e6, address: 1e6, api: 1e6 } })
  const demarches = new Demarches([], site.services.config.demarches, { places: geography, now: site.time.now, secret: site.services.config.sessionSecret, site: 'http://essai' })
  return { demarche, rdv, site, demarches, at: new Desk(site) }
}

const place: [string, string][] = [
  ['nom', 'CCAS de Chez-Nous'], ['avec', 'une conseillère du CCAS'], ['pour', 'les personnes qui habitent à Rennes'], ['objet', 'comprendre votre résultat'], ['modes', 'phone'],
  ['telephone', '01 02 03 04 05'], ['autrement', 'Passez à l’accueil.'], ['communes', '35238'], ['suivi', 'oui']
]

t.test('a place, by the form alone', async t => {
  const { rdv, site, at } = await desk(t)
  const url = '/institutions/rendez-vous'
  const first = await site.app.inject(url)
  t.equal(first.headers['set-cookie'], undefined, 'no account, no cookie')
  const link = `${rdv.origin}/motif/MoTifA01?first_name=Camille`
  const described = await at.send(url, [['lien', link]])
  t.equal(described.statusCode, 200)
  t.match(described.payload, /le lien public d’un motif[\s\S]*first_name/)
  t.same(await htmlFaults(described.payload), [])
  const preview = await at.send(url, [['lien', link], ...place])
  t.equal(preview.statusCode, 200, preview.payload)
  t.match(preview.payload, /une conseillère du CCAS[\s\S]*par téléphone/)
  t.notMatch(preview.payload.replace(/<input[^>]*>/g, ''), 'Camille')
  t.same(await htmlFaults(preview.payload), [])
  const file = await at.send(url, [...hidden(preview.payload), ['geste', 'Télécharger le fichier']])
  t.match(file.headers['content-disposition'], 'filename="ccas-de-chez-nous.yml"')
  const folder = folderOf(t)
  writeFileSync(join(folder, 'ccas-de-chez-nous.yml'), file.payload)
  const instances = site.services.config.rdv
  const places = loadPlaces([folder], { today: '2026-11-23', benefits: new Set(), instances })
  const directory = new PlaceDirectory(places, instances)
  const [near] = directory.near({ commune: '35238', departement: '35' }, [])
  const opened = await fetch(directory.link(near!, 'usager')!)
  t.equal(opened.status, 200)
  t.match(await opened.text(), /créneau/, 'the link of the file opens on the double’s slots')
})

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

t.test('what a place’s form refuses', async t => {
  const { rdv, at } = await desk(t)
  const url = '/institutions/rendez-vous'
  const refused = async (changes: [string, string][], lien = `${rdv.origin}/org/9001`) => {
    const kept = place.filter(([name]) => !changes.some(([changed]) => changed === name))
    const answer = await at.send(url, [['lien', lien], ...kept, ...changes])
    return { status: answer.statusCode, html: answer.payload }
  }
  t.match(await refused([], 'https://attaquant.example/org/1'), { status: 422, html: /pas une instance permise/ })
  t.match(await refused([], `${rdv.origin}/prendre_rdv?invitation_token=A`), { status: 422, html: /celui d’une personne/ })
  t.match(await refused([['telephone', '06 11 22 33 44']]), { status: 422 }, 'a mobile')
  t.match(await refused([['communes', '99999']]), { status: 422, html: /«\s99999\s» n’est pas/ })
  t.match(await refused([['communes', '']]), { status: 422, html: /pour quel territoire/ })
  t.match(await refused([['aides', 'inconnue']]), { status: 422, html: /href="#aides"/ })
  t.match(await refused([['nom', '']]), { status: 422, html: /href="#nom">Remplissez/ })
  t.match(await refused([['modes', '']]), { status: 422, html: /href="#modes-1">Dites comment/ })
  t.match(await refused([['avec', '<b>moi</b>']]), { status: 200, html: /&lt;b&gt;moi/ })
})

t.test('sent to the team: kept, since no server is set', async t => {
  const { rdv, site, at } = await desk(t)
  const url = '/institutions/rendez-vous'
  const fields: [string, string][] = [['lien', `${rdv.origin}/motif/MoTifA01`], ...place, ['geste', 'Envoyer à l’équipe du site']]
  t.equal((await at.send(url, fields)).statusCode, 422, 'an address to answer')
  const sent = await at.send(url, [...fields, ['courriel', 'ccas@exemple.fr'], ['message', 'Bonjour']])
  t.match(sent.payload, 'gardé sur notre serveur')
  const { queue } = site.services.mailbox
  t.match(queue.read(queue.ids[0]!), { replyTo: 'ccas@exemple.fr', attachments: [{ filename: 'ccas-de-chez-nous.yml', content: /label: CCAS/ }] })
  t.notMatch(site.log.join(''), /ccas@exemple|conseillère/)
})

t.test('the door, the state, the guides', async t => {
  const { site } = await desk(t)
  for (const url of ['/institutions', '/institutions/rendez-vous', '/institutions/demarche', '/institutions/etat']) {
    const page = await site.app.inject(url)
    t.equal(page.statusCode, 200, url)
    t.same(await htmlFaults(page.payload), [], url)
  }
  const door = await site.app.inject('/institutions')
  for (const [, href] of door.payload.matchAll(/href="(\/institutions\/guides\/[^"]*)"/g)) {
    const guide = await site.app.inject(href!)
    t.match(guide.headers['content-type'], 'text/plain')
    t.match(guide.payload, /^# /)
  }
})
