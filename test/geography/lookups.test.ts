import t from 'tap'
import { geography } from './built-index.js'

const codes = (postcode: string): string[] => geography.communesOfPostcode(postcode).map(c => c.code)

t.test('a commune with all its parents', async t => {
  t.same(geography.commune('38185'), {
    code: '38185',
    nom: 'Grenoble',
    departement: { code: '38', nom: 'Isère' },
    region: { code: '84', nom: 'Auvergne-Rhône-Alpes' },
    epci: { siren: '200040715', nom: 'Grenoble-Alpes-Métropole', type: 'METRO' },
    codesPostaux: ['38000', '38100'],
    population: geography.commune('38185')?.population
  })
})

const cities = [
  { postcode: '75011', commune: '75056', arrondissement: { code: '75111', nom: 'Paris 11e Arrondissement' } },
  { postcode: '75116', commune: '75056', arrondissement: { code: '75116', nom: 'Paris 16e Arrondissement' } },
  { postcode: '69001', commune: '69123', arrondissement: { code: '69381', nom: 'Lyon 1er Arrondissement' } },
  { postcode: '13016', commune: '13055', arrondissement: { code: '13216', nom: 'Marseille 16e Arrondissement' } }
]
t.test('arrondissements of Paris, Lyon and Marseille', async t => {
  for (const { postcode, commune, arrondissement } of cities) {
    const found = geography.communesOfPostcode(postcode)
    t.same(found.map(c => [c.code, c.arrondissement]), [[commune, arrondissement]], `one answer for ${postcode}`)
    t.same(geography.commune(arrondissement.code), found[0], 'same by its code')
    t.notOk(geography.isCurrentCommune(arrondissement.code))
  }
  t.notOk(geography.commune('75056')?.arrondissement, 'the city alone does not tell which')
  t.equal(geography.commune('69123')?.epci?.type, 'MET69')
})

t.test('a shared postcode gives all its communes, by name, whatever their populations', async t => {
  const names = geography.communesOfPostcode('51300').map(c => c.nom)
  t.equal(names.length, 46)
  t.same(names, [...names].sort(new Intl.Collator('fr').compare))
  t.equal(names.at(-1), 'Vitry-le-François', 'the most populated has no privilege')
})

t.test('a postcode across two départements', async t => {
  const communes = geography.communesOfPostcode('01410')
  t.same([...new Set(communes.map(c => c.departement.code))].sort(), ['01', '39'])
})

t.test('an island may have no EPCI', async t => {
  for (const code of ['22016', '29083', '29155', '85113']) t.equal(geography.commune(code)?.epci, null, code)
})

t.test('overseas', async t => {
  t.same(geography.commune('97411')?.region, { code: '04', nom: 'La Réunion' })
  t.same(codes('97133'), ['97701'], 'Saint-Barthélemy')
  t.same(codes('97150'), ['97801'], 'Saint-Martin')
  t.same(codes('97500'), ['97501', '97502'])
  for (const code of ['975', '977', '978', '986', '987', '988']) {
    t.ok(geography.departement(code), code)
    t.equal(geography.region(code)?.nom, geography.departement(code)?.nom)
  }
  t.equal(geography.commune('98818')?.departement.nom, 'Nouvelle-Calédonie')
})

t.test('Corsica: a postcode in 20 leads to 2A or 2B', async t => {
  t.same(codes('20000'), ['2A004'])
  t.equal(geography.communesOfPostcode('20200')[0]?.departement.code, '2B')
  t.equal(geography.commune('2A004')?.region.nom, 'Corse')
})

t.test('delegated and associated communes', async t => {
  t.equal(geography.commune('93059')?.code, '93066', 'Pierrefitte-sur-Seine is now in Saint-Denis')
  t.same(geography.commune('93059')?.communeDeleguee, { code: '93059', nom: 'Pierrefitte-sur-Seine' })
  t.notOk(geography.isCurrentCommune('93059'))
  t.notOk(geography.commune('93066')?.communeDeleguee, 'a commune nouvelle keeps the code of its seat: the commune wins')
  t.same(geography.communesDeleguees('93066').map(c => c.code), ['93059', '93066'])
  t.same(geography.communesDeleguees('38185'), [])
})

t.test('unknown', async t => {
  t.same(geography.communesOfPostcode('00000'), [])
  t.same(geography.communesOfPostcode('98000'), [], 'Monaco')
  for (const code of ['', '99999', 'constructor']) {
    t.equal(geography.commune(code), undefined)
    t.equal(geography.departement(code), undefined)
    t.equal(geography.epci(code), undefined)
    t.notOk(geography.isCurrentCommune(code))
  }
})
