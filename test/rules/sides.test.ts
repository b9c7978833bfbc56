import t from 'tap'
import { goldens } from '../goldens/households.js'
import { fewGranted, oneSided } from '../goldens/one-sided.js'
import { rare } from '../goldens/rare.js'
import { allHabits, calculationOf } from './found.js'
import { count, granted, sides } from './sides.js'

const wanted = 20
const lacking = <T>(entries: ReadonlyMap<string, T>, figure: (entry: T) => number): string[] =>
  [...entries].filter(([, entry]) => figure(entry) < wanted).map(([key]) => key).sort()
const listed = (list: Readonly<Record<string, string>>): string[] => Object.keys(list).sort()

// After the recorded households were compared (goldens.test.ts, rare.test.ts), which counts them too.
t.test('each condition of each national aid has twenty households at least on both sides, or is said not to', async t => {
  for (const golden of goldens) count(golden, () => calculationOf(golden, allHabits), ({ id }) => !golden.injectes.includes(id))
  for (const household of rare) count(household, () => calculationOf(household, allHabits), ({ id }) => household.compares.includes(id))
  t.equal(granted.size, 47)
  for (const [key, { yes, no, alone }] of sides) t.comment(`${key} : ${yes} oui, ${no} non, dont ${alone} seule`)
  t.same(lacking(granted, households => households), listed(fewGranted), 'aides')
  t.same(lacking(sides, ({ yes, no }) => Math.min(yes, no)), listed(oneSided), 'oui et non')
})
