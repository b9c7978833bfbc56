// What is most at stake comes first among the aids to check, over the recorded households.
import t from 'tap'
import { evaluate } from '../../rules/catalogue.js'
import { natureOf } from '../../src/results/money.js'
import { byStake, stake } from '../../src/results/stake.js'
import { goldens } from '../goldens/households.js'
import { calculationOf, catalogue } from '../rules/found.js'

t.test('money before what is none, more of it before less', async t => {
  let seen = 0
  for (const golden of goldens.filter((_, rank) => rank % 25 === 3)) {
    const c = calculationOf(golden)
    const sorted = byStake(evaluate(catalogue, c).filter(({ outcome }) => outcome === 'unknown'), catalogue, c.household)
    const stakes = sorted.map(verdict => stake(verdict, c))
    t.same(stakes, [...stakes].sort((a, b) => a === b ? 0 : b - a), golden.id)
    const first = sorted.findIndex(({ aid }) => natureOf(aid) !== 'argent')
    if (first >= 0) t.ok(stakes.slice(first).every(worth => worth === 0), golden.id)
    seen += sorted.length
  }
  t.ok(seen > 50, `${seen} aids to check`)
})
