import t from 'tap'
import { comparedInWords, holds, type Unit } from '../../src/engine/comparison.js'

const unit: Unit = { words: figure => `${figure} €`, decimals: [0, 2] }

t.test('two figures are said with the decimals that it takes for them to compare as they do', async t => {
  t.same(comparedInWords({ value: 700.4, operator: '<=', threshold: 650.2 }, unit), { value: '700 €', threshold: 'au plus 650 €' })
  t.same(comparedInWords({ value: 650.4, operator: '<=', threshold: 650.2 }, unit), { value: '650.4 €', threshold: 'au plus 650.2 €' })
  t.same(comparedInWords({ value: 650.2, operator: '<', threshold: 650.4 }, unit), { value: '650.2 €', threshold: 'moins de 650.4 €' })
})

t.test('each operator compares as its words say', async t => {
  const against = (operator: Parameters<typeof holds>[0]['operator']) => [9, 10, 11].map(value => holds({ value, operator, threshold: 10 }))
  t.same(against('>'), [false, false, true])
  t.same(against('>='), [false, true, true])
  t.same(against('='), [false, true, false])
  t.same(against('<'), [true, false, false])
  t.same(against('<='), [true, true, false])
})
