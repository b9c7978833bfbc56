import t from 'tap'
import { coming } from '../../src/cli/rules-calendar/coming.js'
import { calendarIcs } from '../../src/cli/rules-calendar/ics.js'
import { calendarText } from '../../src/cli/rules-calendar/text.js'
import { monthsAfter, overdueOn } from '../../src/engine/freshness.js'
import { loadParameters } from '../../src/engine/load-parameters.js'
import type { Parameter } from '../../src/engine/parameter.js'
import { inProject } from '../../src/project-root.js'

const source = { title: 'Décret', url: 'https://www.legifrance.gouv.fr/' }
const figure = (path: string, from: string, more: Partial<Parameter>): [string, Parameter] =>
  [path, { path, description: `Montant ${path}`, unit: '€', revision: 'libre', ...more, values: [{ from, value: 1, source }] }]
const parameters = new Map([
  figure('a/avril', '2026-04-01', { revision: 'avril' }),
  figure('a/retard', '2024-04-01', { revision: 'avril' }),
  figure('b/deux', '2026-10-01', { revision: ['avril', 'octobre'] }),
  figure('b/connu', '2027-01-01', { revision: 'janvier' }),
  figure('c/libre', '2026-08-15', { relecture: 5 }),
  figure('c/fixe', '1999-01-01', { revision: 'fixe' })
])

t.test('twelve months of revisions and readings', async t => {
  const due = coming(parameters, '2026-11-30')
  t.same(due.map(({ day, figures }) => [day, ...figures.map(({ path }) => path)]), [
    ['2027-01-15', 'c/libre'],
    ['2027-04-01', 'a/avril', 'a/retard', 'b/deux'],
    ['2027-06-15', 'c/libre'],
    ['2027-10-01', 'b/deux'],
    ['2027-11-15', 'c/libre']
  ])
  t.match(calendarText(due, 1), /^15 janvier 2027 \(1 montant\)\n {2}rules\/parameters\/c\/libre\.yml — Montant c\/libre — https:\S+\n\n1er avril 2027 \(3 montants\)\n[^]*En retard dès aujourd’hui : 1,/)
  t.match(calendarText([], 0), /^Aucun montant n’est en retard/)
})

t.test('the same as a file for a calendar: whole days, named once for all', async t => {
  const ics = calendarIcs(coming(parameters, '2026-11-30'), '2026-11-30')
  const lines = ics.replace(/\r\n /g, '').split('\r\n')
  t.equal(lines.filter(line => line === 'BEGIN:VEVENT').length, 5)
  t.ok(lines.includes('DTSTART;VALUE=DATE:20270401'))
  t.ok(lines.includes('UID:montants-2027-04-01@simulateur-aides'))
  t.ok(lines.includes('SUMMARY:3 montants à relire : a\\, b'))
  t.equal(calendarIcs(coming(parameters, '2026-11-30'), '2026-11-30'), ics)
})

t.test('what falls due in the calendar is overdue on that day, when nobody has done anything', async t => {
  const own = loadParameters(inProject('rules/parameters'))
  const day = [...own.values()].flatMap(({ relu_le: read, values }) => [read ?? '', values.at(-1)!.from]).sort().at(-1)!
  const due = coming(own, day)
  t.ok(due.length > 2)
  for (const { day, figures } of due) t.same(figures.filter(figure => !overdueOn(own, day).includes(figure)), [], day)
  const listed = new Set(due.flatMap(({ figures }) => figures))
  t.same(overdueOn(own, monthsAfter(day, 12)).filter(figure => !listed.has(figure) && !overdueOn(own, day).includes(figure)), [], 'nothing comes without having been announced')
})
