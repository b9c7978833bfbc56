import t from 'tap'
import { coefficientDePriseEnCharge, equivalenceDeLoyer } from '../../rules/notions/rsa-et-logement/aide-logement-foyer.js'
import { loyerPlafond } from '../../rules/notions/logement/loyer-logement.js'
import { abattementForfaitaire, forfaitCharges, participationMinimale, tauxDuLoyer } from '../../rules/notions/rsa-et-logement/participation-personnelle.js'
import { goldens } from '../goldens/households.js'
import { aidsById, calculationOf, found } from './found.js'
import { student } from './student.js'

const aide = (household: Parameters<typeof calculationOf>[0]) => found(aidsById.get('aide_logement')!, calculationOf(household)).raw

t.test('the scales of 1 October 2026 (arrêté du 28 septembre 2026)', async t => {
  const c = calculationOf(student('2026-10-15'))
  for (const [month, plafond, charges, minimum] of [['2026-09', 333.14, 60.59, 39.56], ['2026-10', 336.97, 61.29, 40.01]] as const) {
    t.equal(loyerPlafond(c, month), plafond)
    t.equal(forfaitCharges(c, month), charges)
    t.equal(participationMinimale(c, month), minimum)
  }
})

// R = 8 600 €, R0 = 5 235 € ; RL = 114,74 %, TL = 0,405 %, Tp = 3,235 %.
// Septembre : 333,14 + 60,59 − (39,56 + 108,86) = 245,31 ; − 5 = 240,31 ; CRDS 1,20 ; 239,11 à l’euro inférieur.
// Octobre : 336,97 + 61,29 − (40,01 + 108,86) = 249,39 ; − 5 = 244,39 ; CRDS 1,22 ; 243,17.
t.test('a student in Paris, before and after', async t => {
  t.equal(tauxDuLoyer(calculationOf(student('2026-10-15')), '2026-10'), 0.00405)
  t.equal(aide(student('2026-09-30')), 239)
  t.equal(aide(student('2026-10-01')), 243)
})

// R = 6 600 € pour 1,2 part : K = 0,90 − 0,2568 = 0,64 par défaut ; L0 = 100,04 €.
// Septembre : 0,64 × (190,13 + 60,59 − 100,04) = 96,43 ; − 5 = 91,43 ; CRDS 0,45 ; 90,98 à l’euro inférieur.
// Octobre : 0,64 × (192,32 + 61,29 − 100,04) = 98,28 ; − 5 = 93,28 ; CRDS 0,46 ; 92,82.
t.test('a student in a foyer, before and after', async t => {
  const inFoyer = (date: string) => student(date, { _locationType: 'foyer' })
  t.equal(coefficientDePriseEnCharge(calculationOf(inFoyer('2026-10-15')), '2026-10'), 0.64)
  t.equal(aide(inFoyer('2026-09-30')), 90)
  t.equal(aide(inFoyer('2026-10-01')), 92)
})

t.test('the scale of the elderly in a foyer begins at 67, not at 62 (CCH, D. 842-16)', async t => {
  const equivalence = (born: string) => equivalenceDeLoyer(calculationOf(student('2026-09-15', { _locationType: 'foyer', date_naissance: born })), '2026-09')
  t.same([equivalence('1963-01-10'), equivalence('1960-01-10'), equivalence('1959-01-10')], [190.13, 190.13, 230.68])
})

t.test('overseas, one person to maintain: 8 574 € in 2024, 8 656 € from 2025 (arrêté du 27 septembre 2019, article 46)', async t => {
  const golden = goldens.find(({ id }) => id === 'l77-285')!
  const depcom = { depcom: '97411', _codePostal: '97400', _nomCommune: 'Saint-Denis', _departement: '974', _region: '04', _epci: '249740119', _epciType: 'CA' }
  const c = calculationOf({ ...golden, answers: golden.answers.map(answer => 'fieldName' in answer && answer.fieldName === 'depcom' ? { ...answer, value: depcom } : answer) })
  t.equal(abattementForfaitaire(c, '2024-12'), 8574)
  t.equal(abattementForfaitaire(c, '2025-01'), 8656)
})
