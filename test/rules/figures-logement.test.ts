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

const montre = (household: Parameters<typeof calculationOf>[0]) => found(aidsById.get('aide_logement')!, calculationOf(household)).shown
const oneRent = (rent: number, more: Readonly<Record<string, unknown>> = {}) => student('2026-10-01', { loyer: { loyer: rent, charges_locatives: 0 }, ...more })
const place = (depcom: string) => ({ depcom, _codePostal: depcom, _nomCommune: '', _departement: depcom.slice(0, 3), _region: '04', _epci: null, _epciType: null })

// R − R0 = 3 365 € ; RL < 45 %, Tp = 2,83 % : l’aide est L + 61,29 − (40,01 + 95,23) − 5 = L − 78,95.
// 89 € : 10,05 − 0,05 de CRDS = 10 €, 10,05 € CRDS remise. 88 € : 9,05 − 0,04 = 9 €. 79 € : 0,05 €, rien à l’euro inférieur.
t.test('under 10 € once all is deducted: nothing, but in a dwelling under convention, which is not asked (arrêté du 27 septembre 2019, article 12)', async t => {
  t.same([79, 83, 88, 89].map(rent => montre(oneRent(rent))), [false, 'à vérifier', 'à vérifier', 10])
  // À La Réunion : L + 40,68 − (40,01 + 2,81 % × 3 365) − 5 = L − 98,89 ; pas d’APL en location.
  t.same([104, 108, 109].map(rent => montre(oneRent(rent, { depcom: place('97411') }))), [false, false, 10])
  t.equal(montre(goldens.find(({ id }) => id === 'l77-116')!), false, '7 € in a foyer (article 42)')
})

// 93,28 € dans un foyer (plus haut) : ramenés à la redevance, puis 0,5 % de CRDS, à l’euro inférieur.
t.test('in a foyer, no more than what is paid, before the CRDS (CCH, article D. 842-15)', async t => {
  t.same([94, 93, 60].map(rent => aide(oneRent(rent, { _locationType: 'foyer' }))), [92, 92, 59])
})

// L = 293,68 € (zone 2), RL = 100 %, Tp = 3,135 %, R0 = 5 507 €. Location : 293,68 + 61,29 − (40,01 + 96,97) − 5 = 212,99. Foyer, R = 6 600 € : 275,69.
t.test('Saint-Pierre-et-Miquelon has neither the scale of the foyers nor the CRDS (CCH, articles D. 863-7 and D. 863-15)', async t => {
  const there = (type: string) => aide(oneRent(400, { _locationType: type, depcom: place('97502'), _en_france: false }))
  t.same([there('vide'), there('foyer')], [212, 275])
})

// 290,34 + 60,59 − 39,56 = 311,37 ; de 725,85 € à 900,05 €, 785 € de loyer en gardent 66,04 % : 205,64 − 5 = 200,64 ; CRDS 1 € ; 199,64. Sans réduction : 306,37 − 1,53 = 304,84.
t.test('a high rent takes nothing from who has the AAH; a handicap alone is not enough (CCH, article D. 823-16)', async t => {
  const golden = goldens.find(({ id }) => id === 'l77-276')!
  const amounts = Object.fromEntries(Array.from({ length: 13 }, (_, rank) => [`${rank < 9 ? 2026 : 2025}-${String((20 - rank) % 12 + 1).padStart(2, '0')}`, 500]))
  const withAah = { ...golden, answers: [...golden.answers.filter(({ fieldName }) => fieldName !== 'ressources'),
    { entityName: 'individu', id: 'demandeur', fieldName: 'ressources', value: ['aah'] },
    { entityName: 'individu', id: 'demandeur', fieldName: 'allocations', value: [{ id: 'aah', amounts }] }] }
  t.same([aide(golden), aide(withAah)], [199, 304])
})
