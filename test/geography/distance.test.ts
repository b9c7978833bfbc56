import t from 'tap'
import { greatCircleKm } from '../../src/geography/distance.js'
import { geography } from './built-index.js'

t.test('the sphere itself: a quarter of a meridian, one degree of the equator, the same point', async t => {
  const origin = { longitude: 0, latitude: 0 }
  t.match(greatCircleKm(origin, { longitude: 0, latitude: 90 }).toFixed(1), '10007.5')
  t.match(greatCircleKm(origin, { longitude: 1, latitude: 0 }).toFixed(3), '111.195')
  t.equal(greatCircleKm(origin, origin), 0)
})

// As the crow flies, by any route planner: city centres are not commune centres, hence the margin.
const known: [string, string, number][] = [
  ['75056', '13055', 661],
  ['75056', '69123', 392],
  ['59350', '75056', 204],
  ['97411', '75056', 9380]
]
t.test('great circle between the centres', async t => {
  for (const [a, b, km] of known) {
    const distance = geography.distanceKm(a, b)!
    t.ok(Math.abs(distance - km) <= Math.max(5, km / 200), `${a} → ${b}: ${distance}`)
    t.equal(geography.distanceKm(b, a)!.toFixed(6), distance.toFixed(6), 'both ways')
  }
})

t.test('an arrondissement or a delegated commune counts as its commune', async t => {
  t.equal(geography.distanceKm('75111', '69381'), geography.distanceKm('75056', '69123'))
  t.equal(geography.distanceKm('75101', '75120'), 0)
  t.equal(geography.distanceKm('93059', '38185'), geography.distanceKm('93066', '38185'))
})

t.test('a commune nouvelle whose seat moved keeps the centre of its former code', async t => {
  t.ok(geography.distanceKm('49126', '49007')! > 20)
})

t.test('no distance when a centre is unknown', async t => {
  t.equal(geography.distanceKm('75056', '99999'), undefined)
  t.equal(geography.distanceKm('75056', '98735'), undefined, 'the source has no centre in the collectivités d’outre-mer')
})
