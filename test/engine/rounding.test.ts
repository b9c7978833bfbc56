import t from 'tap'
import { displayed } from '../../src/engine/rounding.js'

t.test('an amount is shown rounded down to the aid’s step, never to nothing', async t => {
  const float = (amount: number, floorAt?: number) => displayed(amount, { type: 'float', floorAt })
  t.same([float(344.78, 10), float(99.9), float(0.29, 0.01), float(7.4, 10), float(0)], [340, 99, 0.29, 7, 0])
})

t.test('a right shows yes or no', async t => {
  t.same([displayed(12, { type: 'bool', floorAt: undefined }), displayed(0, { type: 'bool', floorAt: undefined }), displayed(true, { type: 'float', floorAt: undefined })], [true, false, true])
})
