import t from 'tap'
import { dueOn, isOverdue, overdueOn } from '../../src/engine/freshness.js'
import { parameterSchema, revisions, type Parameter } from '../../src/engine/parameter.js'

const source = { title: 'Texte', url: 'https://www.legifrance.gouv.fr/' }
/** A figure with a value from each of these days. */
const figure = (days: readonly string[], more: Partial<Parameter>): Parameter =>
  ({ path: 'essai/montant', description: 'Montant', unit: '€', revision: 'libre', ...more, values: days.map(from => ({ from, value: 10, source })) })

/** Last day of a value, revision, reading: the day from which it is due. */
const cases: [says: string, days: readonly string[], more: Partial<Parameter>, due: string | null][] = [
  ['the first revision after its first day', ['2025-04-01'], { revision: 'avril' }, '2026-04-01'],
  ['a value of the very day of a revision answers it', ['2026-04-01'], { revision: 'avril' }, '2027-04-01'],
  ['a value of the eve does not', ['2026-03-31'], { revision: 'avril' }, '2026-04-01'],
  ['a value out of the calendar waits for the next revision', ['2025-11-01'], { revision: 'janvier' }, '2026-01-01'],
  ['a reading on the day of the revision answers it', ['2024-10-01'], { revision: 'octobre', relu_le: '2026-10-01' }, '2027-10-01'],
  ['a reading before it does not', ['2024-10-01'], { revision: 'octobre', relu_le: '2025-09-30' }, '2025-10-01'],
  ['a reading older than the value counts for nothing', ['2026-04-01'], { revision: 'avril', relu_le: '2024-01-15' }, '2027-04-01'],
  ['the nearest of several revisions', ['2026-04-01'], { revision: ['avril', 'octobre'] }, '2026-10-01'],
  ['the nearest of several, over the new year', ['2026-10-01'], { revision: ['octobre', 'avril'] }, '2027-04-01'],
  ['the school year begins on 1 September', ['2025-09-01'], { revision: 'rentrée' }, '2026-09-01'],
  ['only the last value counts', ['2023-04-01', '2024-04-01', '2026-04-01'], { revision: 'avril' }, '2027-04-01'],
  ['what a law sets once for all', ['1999-01-01'], { revision: 'fixe' }, null],
  ['free, read every year', ['2024-03-15'], { relecture: 12 }, '2025-03-15'],
  ['free, read again', ['2024-03-15'], { relecture: 24, relu_le: '2026-11-30' }, '2028-11-30'],
  ['the last day of a shorter month', ['2023-08-31'], { relecture: 6 }, '2024-02-29'],
  ['over the new year', ['2025-12-31'], { relecture: 2 }, '2026-02-28']
]
for (const [says, days, more, due] of cases) t.test(says, async t => { t.equal(dueOn(figure(days, more)), due) })

t.test('every revision of the calendar comes back within a year', async t => {
  for (const revision of revisions) {
    const due = dueOn(figure(['2026-02-15'], { revision }))!
    t.ok(due > '2026-02-15' && due < '2027-02-15' && due.endsWith('-01'), `${revision} : ${due}`)
  }
})

t.test('overdue from the day of the revision on', async t => {
  const april = figure(['2024-04-01', '2025-04-01'], { revision: 'avril' })
  t.notOk(isOverdue(april, '2026-03-31'), 'the eve')
  t.ok(isOverdue(april, '2026-04-01'))
  t.ok(isOverdue(april, '2031-01-01'))
  t.same(overdueOn(new Map([[april.path, april]]), '2026-04-01'), [april])
  t.same(overdueOn(new Map([[april.path, april]]), '2026-03-31'), [])
})

t.test('a value that another follows is never overdue', async t => {
  const skipped = figure(['2023-04-01', '2026-04-01'], { revision: 'avril' })
  for (const day of ['2024-03-31', '2024-06-15', '2026-03-31', '2026-04-01', '2027-03-31']) t.notOk(isOverdue(skipped, day), day)
  t.ok(isOverdue(skipped, '2027-04-01'))
})

t.test('a later reading confirms the days before it', async t => {
  const read = figure(['2024-04-01'], { revision: 'avril', relu_le: '2026-05-10' })
  for (const day of ['2025-04-01', '2026-04-01', '2027-03-31']) t.notOk(isOverdue(read, day), day)
  t.ok(isOverdue(read, '2027-04-01'))
})

t.test('what a file may say', async t => {
  const file = { description: 'Montant', unit: '€', revision: 'avril', values: [{ from: '2026-04-01', value: 1, source }] }
  const accepts = (more: object): boolean => parameterSchema.safeParse({ ...file, ...more }).success
  for (const more of [
    { revision: 'fixe' }, { revision: 'rentrée' }, { revision: ['janvier', 'juillet'] }, { revision: 'libre', relecture: 12 },
    { revision: 'avril', relu_le: '2026-04-02' }, { openfisca: 'a.b' }, { openfisca: { 'zones.1': 'a.b' } }
  ]) t.ok(accepts(more), JSON.stringify(more))
  for (const more of [
    { revision: undefined }, { revision: 'mai' }, { revision: 'libre' }, { revision: [] }, { revision: ['avril', 'libre'] }, { revision: 'avril', relecture: 12 }, { revision: 'libre', relecture: 0 },
    { relu_le: 'hier' }, { openfisca: { a: 1 } }, { values: [{ from: '2026-04-01', value: 1, source: { ...source, verifie_le: '2026-04-02' } }] }
  ]) t.notOk(accepts(more), JSON.stringify(more))
})
