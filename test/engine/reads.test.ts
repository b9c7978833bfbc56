import t from 'tap'
import { Calculation, notion } from '../../src/engine/calculation.js'
import type { Parameter, ParameterHandle } from '../../src/engine/parameter.js'

const source = { title: 'Texte', url: 'https://www.legifrance.gouv.fr/' }
const figure = (path: string, from: string): [string, Parameter] =>
  [path, { path, description: path, unit: '€', revision: 'avril', values: [{ from: '2020-01-01', value: 1, source }, { from, value: 2, source }] }]
const parameters = new Map([figure('ancien', '2024-04-01'), figure('autre', '2023-04-01'), figure('neuf', '2026-04-01')])
const handle = (path: string): ParameterHandle<number> => ({ path })
const [ancien, autre, neuf] = [handle('ancien'), handle('autre'), handle('neuf')]

type C = Calculation<object>
const begin = (date = '2026-09-15'): C => new Calculation({}, date, parameters)
const read = (c: C, compute: () => unknown): string[] => c.watch(compute).overdue.map(({ path }) => path)

t.test('the overdue figures that a computation reads, each once', async t => {
  const c = begin()
  t.same(read(c, () => [c.value(ancien), c.value(neuf), c.value(ancien), c.value(autre)]), ['ancien', 'autre'])
  t.same(read(c, () => c.value(neuf)), [], 'those read before are not its own')
  t.same(read(begin('2024-12-31'), () => 0), [])
})

t.test('a value of the past that another followed is sure', async t => {
  const c = begin()
  t.same(read(c, () => c.value(ancien, '2024-03-31')), [])
  t.same(read(c, () => c.value(ancien, '2025-03-31')), [], 'in its own year too')
  t.same(read(c, () => c.value(ancien, '2025-04-01')), ['ancien'])
})

t.test('a notion tells what it read to each of those that ask it, also when it is not computed again', async t => {
  const deep = notion('profonde', (c: C) => c.value(ancien))
  const wide = notion('large', (c: C) => deep(c) + c.value(autre))
  const c = begin()
  t.same(read(c, () => deep(c)), ['ancien'])
  t.same(read(c, () => wide(c)), ['ancien', 'autre'])
  t.same(read(c, () => deep(c)), ['ancien'])
  t.same(read(c, () => wide(c)), ['ancien', 'autre'])
  t.same(read(c, () => c.value(neuf)), [])
})

t.test('one inside the other: both have read it', async t => {
  const c = begin()
  const inside: string[] = []
  t.same(read(c, () => { inside.push(...read(c, () => c.value(ancien))); c.value(autre) }), ['ancien', 'autre'])
  t.same(inside, ['ancien'])
})

t.test('what stopped on a missing answer has read what it read, each time', async t => {
  const stopped = notion('arrêtée', (c: C): number => { c.value(ancien); throw Object.assign(new Error('sans réponse'), { missing: ['a'] }) })
  const c = begin()
  const tried = () => { try { return stopped(c) } catch { return 0 } }
  for (let times = 0; times < 2; times++) t.same(read(c, tried), ['ancien'])
  t.throws(() => c.watch(() => stopped(c)), { message: 'sans réponse' })
  t.same(read(c, () => c.value(autre)), ['autre'], 'a computation that threw leaves nothing behind')
})
