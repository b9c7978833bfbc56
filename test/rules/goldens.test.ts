import t from 'tap'
import { goldens, type Golden } from '../goldens/households.js'
import { notCompared, otherwise } from '../goldens/decided.js'
import { allHabits, catalogue, calculationOf, found, privateAids, type Found } from './found.js'
import { count, isNational } from './sides.js'

const compared = catalogue.aids.filter(({ id }) => !(id in notCompared))

/** Computed, recorded, not shown. */
const notShown = privateAids.filter(isNational)

/** OpenFisca's own value, before rounding. */
const recordedRaw = ({ openfisca, dateDeValeur }: Golden, aid: string) =>
  openfisca[`${aid}@${dateDeValeur.slice(0, 7)}`] ?? openfisca[`${aid}@${dateDeValeur.slice(0, 4)}`]

const close = ({ raw }: Found, theirs: unknown): boolean =>
  typeof raw !== 'number' || typeof theirs !== 'number' || Math.abs(raw - theirs) <= 0.5

t.test('with every habit on, each recorded household gets the same aids and the same amounts', async t => {
  const differences: string[] = []
  let pairs = 0
  for (const golden of goldens) {
    const c = calculationOf(golden, allHabits)
    count(golden, () => c, ({ id }) => !golden.injectes.includes(id))
    for (const aid of notShown) {
      const [theirs, { shown }] = [recordedRaw(golden, aid.id) ?? false, found(aid, c)]
      if (shown !== theirs) differences.push(`${golden.id} ${aid.id} : ${String(theirs)} → ${String(shown)}`)
    }
    for (const aid of compared) {
      if (golden.injectes.includes(aid.id)) continue
      pairs++
      const expected = golden.eligibles[aid.id] ?? false
      const here = found(aid, c)
      if (here.shown !== expected || !close(here, recordedRaw(golden, aid.id))) {
        differences.push(`${golden.id} ${aid.id} : ${String(expected)} → ${String(here.shown)}`)
      }
    }
  }
  t.same(differences.sort(), Object.entries(otherwise).map(([pair, { figures }]) => `${pair} : ${figures}`).sort())
  t.ok(pairs > 1_000_000, `${pairs} couples foyer–aide`)
})

t.test('every aid that was recorded is one of ours, or is not compared for a reason', async t => {
  const ours = new Set(catalogue.aids.map(({ id }) => id))
  const recorded = goldens.flatMap(({ sources }) => Object.entries(sources).flatMap(([id, source]) => source === 'aides-velo' ? [] : [id]))
  t.same([...new Set(recorded)].filter(id => !ours.has(id) && !(id in notCompared)), [])
})
