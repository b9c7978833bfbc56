import t from 'tap'
import { isSameInstance, mainName, namesOfInstance, originsOf } from '../../../src/integrations/rdv/hosts.js'
import { isTimeZone, zoneOfPlace } from '../../../src/integrations/rdv/time-zones.js'
import { readEvent } from '../../../src/integrations/rdv/rdv-event.js'
import { dayOf, hourInWords, momentInWords } from '../../../src/content/appointment-times.js'

t.test('one instance has several official names', async t => {
  for (const [one, other] of [
    ['https://rdv.anct.gouv.fr', 'https://www.rdv.numerique.gouv.fr'], ['https://rdv.anct.gouv.fr', 'https://www.rdv-aide-numerique.fr'],
    ['https://www.rdv-solidarites.fr', 'https://www.rdv-aide-numerique.fr'], ['https://demo.rdv.anct.gouv.fr', 'https://demo.rdv-solidarites.fr']
  ] as const) {
    t.ok(isSameInstance(one, other))
    t.ok(isSameInstance(other, one))
    t.ok(namesOfInstance(one).includes(other))
  }
  for (const other of ['https://www.rdv-solidarites.fr', 'https://demo.rdv.anct.gouv.fr', 'http://rdv.anct.gouv.fr', 'https://rdv.anct.gouv.fr.mechant.example', 'https://rdv.anct.gouv.fr:8443']) {
    t.notOk(isSameInstance('https://rdv.anct.gouv.fr', other), other)
    t.notOk(namesOfInstance('https://rdv.anct.gouv.fr').includes(other), other)
  }
  t.equal(mainName('https://www.rdv.numerique.gouv.fr'), 'https://rdv.anct.gouv.fr')
  t.equal(mainName('https://ailleurs.example'), 'https://ailleurs.example')
  for (const origin of originsOf({ allowDemo: true })) t.ok(namesOfInstance(origin).every(name => originsOf({ allowDemo: true }).includes(name)), origin)
})

const place = (of: object) => zoneOfPlace({ departements: [], cities: [], timeZone: undefined, departement: undefined, ...of })

t.test('the hour of a place', async t => {
  for (const [of, zone] of [
    [{ departement: '974' }, 'Indian/Reunion'], [{ cities: ['97411', '97415'] }, 'Indian/Reunion'], [{ departements: ['972'] }, 'America/Martinique'],
    [{ cities: ['98818'] }, 'Pacific/Noumea'], [{ departement: 'AJ' }, 'Europe/Paris'], [{ departement: '34', cities: ['34172'] }, 'Europe/Paris'],
    [{ departements: ['971', '972'] }, 'Europe/Paris'], [{}, 'Europe/Paris'], [{ departement: 'CN', timeZone: 'Pacific/Tahiti' }, 'Pacific/Tahiti']
  ] as const) t.equal(place(of), zone, JSON.stringify(of))
  t.ok(isTimeZone('Indian/Reunion'))
  t.notOk(isTimeZone('Lune/Tranquillité'))
})

t.test('ten in the morning in La Réunion is not seven, and it is said', async t => {
  const at = '2026-12-10T10:00:00+04:00'
  t.equal(momentInWords(at, 'Indian/Reunion'), 'jeudi 10 décembre 2026 à 10\u00a0h, heure de La Réunion')
  t.equal(momentInWords('2026-12-10T07:00:00+01:00', 'Europe/Paris'), 'jeudi 10 décembre 2026 à 7\u00a0h')
  t.equal(hourInWords('2026-07-01T14:30:00+02:00', 'America/Guadeloupe'), '8\u00a0h\u00a030', 'no summer time there')
  t.equal(dayOf('2026-09-16T08:00:00+11:00', 'Pacific/Noumea'), '2026-09-16', 'the day before, in Paris')
  t.equal(momentInWords('2026-09-15T10:00:00-04:00', 'America/New_York'), 'mardi 15 septembre 2026 à 10\u00a0h, heure locale, New York')
})

t.test('an event tells where it is from, and its time whatever its offset', async t => {
  const read = readEvent({
    data: { id: 1, organisation: { id: 2 }, starts_at: '2026-12-10 10:00:00 +0400', status: 'unknown', url_for_agents: 'https://www.rdv.numerique.gouv.fr/agents/rdvs/1' },
    meta: { model: 'Rdv', event: 'created', timestamp: '2026-12-01 10:00:00 +0400' }
  }, 0)!
  t.equal(read.instance, 'https://www.rdv.numerique.gouv.fr')
  t.equal(new Date(read.appointment.startsAt).toISOString(), '2026-12-10T06:00:00.000Z')
})
