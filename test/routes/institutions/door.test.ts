// The door itself, its state and its guides; what is sent to the team.
import t from 'tap'
import { faults as htmlFaults } from '../../views/html.js'
import { desk, place } from './scene.js'

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

t.test('a word that is too long is refused beside its field, and nothing is cut', async t => {
  const { rdv, site, at } = await desk(t)
  const long = 'é'.repeat(2001)
  const fields: [string, string][] = [['lien', `${rdv.origin}/motif/MoTifA01`], ...place, ['geste', 'Envoyer à l’équipe du site'], ['courriel', 'ccas@exemple.fr']]
  const refused = await at.send('/institutions/rendez-vous', [...fields, ['message', long]])
  t.equal(refused.statusCode, 422)
  t.match(refused.payload, /href="#message">Raccourcissez ce mot\s: 2\s000 signes au plus/)
  t.ok(refused.payload.includes(`${long}</textarea>`), 'what was typed is there')
  t.same(await htmlFaults(refused.payload), [])
  t.equal((await at.send('/institutions/rendez-vous', [...fields, ['message', long.slice(1)]])).statusCode, 200)
  const { queue } = site.services.mailbox
  t.equal(queue.ids.length, 1)
  t.ok(queue.read(queue.ids[0]!)!.text.includes(long.slice(1)))
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
