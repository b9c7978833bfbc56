import t from 'tap'
import { rare, rareAids, rareOtherwise } from '../goldens/rare.js'
import { aidsById, allHabits, calculationOf, found, privateAids } from './found.js'
import { count } from './sides.js'

const aidOf = (id: string) => aidsById.get(id) ?? privateAids.find(aid => aid.id === id)!

t.test('households drawn for the rare aids agree with OpenFisca, before rounding too', async t => {
  const differences = rare.flatMap(household => {
    const c = calculationOf(household, allHabits)
    count(household, () => c, ({ id }) => household.compares.includes(id))
    return household.compares.flatMap(id => {
      const { shown, raw } = found(aidOf(id), c)
      const [expected, theirs] = [household.eligibles[id] ?? false, household.bruts[id] ?? 0]
      const agrees = typeof raw === 'number' && typeof theirs === 'number' ? Math.abs(raw - theirs) <= 0.5 : shown === expected
      return agrees ? [] : [`${household.id} ${id} : ${String(expected)} → ${String(shown)}`]
    })
  })
  t.same(differences.sort(), Object.entries(rareOtherwise).map(([pair, { figures }]) => `${pair} : ${figures}`).sort())
})

t.test('each rare aid has households on both sides', async t => {
  for (const [aid, wanted] of Object.entries(rareAids)) {
    const seen = rare.filter(({ compares }) => compares.includes(aid))
    const eligible = seen.filter(({ eligibles }) => aid in eligibles).length
    t.ok(eligible >= wanted, `${aid} : ${eligible} foyers éligibles`)
    t.ok(seen.length - eligible >= 20, `${aid} : ${seen.length - eligible} foyers non éligibles`)
  }
})
