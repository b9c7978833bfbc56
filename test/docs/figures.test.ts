// docs/mettre-a-jour-un-montant.md: its example is a figure that the check reads, and its revisions are those that the check knows.
import t from 'tap'
import { parse } from 'yaml'
import { otherRevisions, parameterSchema, revisions } from '../../src/engine/parameter.js'
import { guide } from './guide.js'

const page = guide('mettre-a-jour-un-montant')

t.test('update a figure', async t => {
  const figure = parameterSchema.parse(parse(page.blocks('yaml')[0]!))
  t.same(figure.values.map(({ from }) => from), ['2025-04-01', '2026-04-01'], 'the old value stays, the new one follows')
  const rows = [...page.text.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) => cell).slice(1)
  const words = rows.flatMap(cell => [...cell.matchAll(/`(\[?[\p{L}, ]+\]?)`/gu)].map(([, word = '']) => word))
  t.same(words.filter(word => !word.startsWith('[')).sort(), [...revisions, ...otherRevisions].sort())
})
