// docs/mettre-a-jour-un-montant.md: its example is a figure that the check reads, and its months are those that the check knows.
import t from 'tap'
import { parse } from 'yaml'
import { parameterSchema, revisions } from '../../src/engine/parameter.js'
import { guide } from './guide.js'

const page = guide('mettre-a-jour-un-montant')

t.test('update a figure', async t => {
  const figure = parameterSchema.parse(parse(page.blocks('yaml')[0]!))
  t.same(figure.values.map(({ from }) => from), ['2025-04-01', '2026-04-01'], 'the old value stays, the new one follows')
  const [, months = ''] = /^- `revision` est ([^.]+)\.$/m.exec(page.text)!
  t.same([...months.matchAll(/`(\w+)`/g)].map(([, month]) => month).sort(), [...revisions].sort())
})
