import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { startRdv } from '../../doubles/rdv/index.js'
import { folderOf, served } from '../../served.js'
import { catalogue, geography } from '../../walk/site.js'
import { key, nine, Person } from './stage.js'

const file = `label: Maison de La Réunion
provider: rdvsp
instance: demonstration
organisation: { legacyId: 9001 }
departement: '974'
slots: true
modes: [public_office]
withWhom: une conseillère
forWhom: les jeunes
about: vos démarches
phone: 02 62 00 00 00
otherWay: Passez à l’accueil.
departements: ['974']
source: https://example.org/
`

t.test('a place in La Réunion: its own hour, said, wherever a slot is shown', async t => {
  const double = await startRdv({ control: true })
  t.teardown(double.close)
  const folder = folderOf(t)
  mkdirSync(join(folder, 'services', 'rdv'), { recursive: true })
  writeFileSync(join(folder, 'services', 'rdv', 'demo-aides-jeunes.yml'), file)
  const env = { RDV_FAKE_ORIGIN: double.origin, RDV_SLOTS_INSTANCE: double.origin, RDV_SLOTS_KEY: key, RDV_SLOTS_TIMEOUT_MS: '60000' }
  const site = await served(t, { services: { catalogue, geography }, rdvFolders: [folder], env })
  site.time.advance(double.world.now - site.time.now())
  const person = await new Person(site.app).begin()
  // Nine in Paris is eleven there, in summer.
  const free = (await person.get(person.url('creneaux'))).payload
  t.match(free, 'heure de La Réunion')
  t.match(free, /mardi 15 septembre 2026/)
  t.match(free, new RegExp(`value="${nine.replace('+', '(?:\\+|&#43;)')}/PT30M"[\\s\\S]*?11.h`))
  await person.choose(nine)
  t.match((await person.get(person.url('verifier'))).payload, /mardi 15 septembre 2026 à 11.h, heure de La Réunion/)
  await person.post(person.url('verifier'), await person.toConfirm())
  for (const page of ['', 'annuler']) t.match((await person.get(person.url(page))).payload, /mardi 15 septembre 2026 à 11.h, heure de La Réunion/)
  const calendar = (await person.get(person.url('rendez-vous.ics'))).payload.replace(/\r\n /g, '')
  t.match(calendar, 'DTSTART:20260915T070000Z')
  t.match(calendar, /à 11.h\\, heure de La Réunion/)
})

t.test('by telephone, free times are chosen on RDV’s own site, and the file says why', async t => {
  const folder = folderOf(t)
  mkdirSync(join(folder, 'services', 'rdv'), { recursive: true })
  writeFileSync(join(folder, 'services', 'rdv', 'demo-aides-jeunes.yml'), file.replace('public_office', 'phone'))
  const double = await startRdv({ control: true })
  t.teardown(double.close)
  await t.rejects(served(t, { services: { catalogue, geography }, rdvFolders: [folder], env: { RDV_FAKE_ORIGIN: double.origin } }), /slots_need_contact/)
})
