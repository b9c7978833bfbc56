import t from 'tap'
import { calendarFile } from '../../../src/content/calendar-file.js'
import { person, stage } from './stage.js'

/** The properties of a component of an iCalendar file, lines unfolded (RFC 5545, 3.1), values unescaped. */
function properties (file: string, component: string): Map<string, string> {
  const lines = file.replaceAll('\r\n ', '').split('\r\n')
  const inside = lines.slice(lines.indexOf(`BEGIN:${component}`) + 1, lines.indexOf(`END:${component}`))
  const nested = inside.findIndex(line => line.startsWith('BEGIN:'))
  return new Map(inside.slice(0, nested < 0 ? undefined : nested).map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).replaceAll('\\n', '\n').replace(/\\([;,\\])/g, '$1')]))
}

t.test('the appointment in a calendar: the right time, one identifier, nobody in it', async t => {
  const site = await stage(t)
  const visitor = await person(site)
  await visitor.book('2026-09-15T09:00:00+02:00')
  const { payload, headers, statusCode } = await visitor.get(visitor.url('rendez-vous.ics'))
  t.equal(statusCode, 200)
  t.equal(headers['content-type'], 'text/calendar; charset=utf-8')
  t.equal(headers['content-disposition'], 'attachment; filename="rendez-vous.ics"')
  t.equal(headers['cache-control'], 'no-store')
  for (const line of payload.split('\r\n')) t.ok(Buffer.byteLength(line) <= 75)
  t.match(Object.fromEntries(properties(payload, 'VCALENDAR')), { VERSION: '2.0', METHOD: 'PUBLISH' })
  const event = properties(payload, 'VEVENT')
  t.match(Object.fromEntries(event), {
    DTSTART: '20260915T070000Z', DTEND: '20260915T073000Z', SEQUENCE: '0', SUMMARY: 'Rendez-vous : Accueil de démonstration', LOCATION: '1 place de l’Exemple, 34000 Montpellier'
  })
  t.match(event.get('DESCRIPTION'), `Numéro du rendez-vous : ${site.double.world.rdvs.at(-1)!.id}.\nTéléphone : 01 02 03 04 05.`)
  t.equal(properties(payload, 'VALARM').get('TRIGGER'), '-P1D')
  t.notMatch(payload, new RegExp(visitor.id))

  await visitor.get(`${visitor.url('creneaux')}?changer=1`)
  await visitor.post(visitor.url('creneaux'), { creneau: '2026-09-17T14:00:00+02:00/PT30M', changer: '1' })
  await visitor.post(visitor.url('verifier'), await visitor.toConfirm())
  const moved = properties((await visitor.get(visitor.url('rendez-vous.ics'))).payload, 'VEVENT')
  t.equal(moved.get('UID'), event.get('UID'), 'the event moves')
  t.match(Object.fromEntries(moved), { DTSTART: '20260917T120000Z', SEQUENCE: '1' })
})

t.test('the same hour of Paris on both sides of a change of hour', async t => {
  const start = (startsAt: string) => properties(calendarFile({ uid: 'a', sequence: 0, startsAt, durationInMin: 60, title: 'x', place: undefined, lines: ['a; b, c\\d'] }, new Date(0)), 'VEVENT')
  t.equal(start('2026-10-24T09:00:00+02:00').get('DTSTART'), '20261024T070000Z')
  t.equal(start('2026-10-26T09:00:00+01:00').get('DTSTART'), '20261026T080000Z')
  t.equal(start('2026-10-26T09:00:00+01:00').get('DTEND'), '20261026T090000Z')
  t.equal(start('2026-10-26T09:00:00+01:00').get('DESCRIPTION'), 'a; b, c\\d')
})
