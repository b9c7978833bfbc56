import t from 'tap'
import type { Figure } from '../../src/engine/parameter.js'
import { aidsById, calculationOf, catalogue, found } from './found.js'
import { lyon, paris, student } from './student.js'

const shown = (id: string, household: Parameters<typeof calculationOf>[0]) => found(aidsById.get(id)!, calculationOf(household)).shown
const value = (path: string, day: string): Figure => catalogue.parameters.get(path)!.values.findLast(({ from }) => from <= day)!.value

t.test('a meal at the Crous costs 1 € to every student from 4 May 2026, 3,30 € before without a grant', async t => {
  t.equal(shown('crous_repas_montant', student('2026-05-03')), 3.3)
  t.equal(shown('crous_repas_montant', student('2026-05-04')), 1)
})

t.test('Visale guarantees a rent of 1 000, 840 or 680 € to a student from 6 January 2026, 800 or 600 € before', async t => {
  const before = (rent: number, depcom: object) => shown('visale_eligibilite', student('2026-01-05', { loyer: { loyer: rent, charges_locatives: 0 }, depcom, _nombreMoisEntreeLogement: 12 }))
  const after = (rent: number, depcom: object) => shown('visale_eligibilite', student('2026-01-06', { loyer: { loyer: rent, charges_locatives: 0 }, depcom, _nombreMoisEntreeLogement: 12 }))
  t.same([before(800, paris), before(801, paris), before(600, lyon), before(601, lyon)], [true, false, true, false])
  t.same([after(1000, paris), after(1001, paris), after(840, lyon), after(841, lyon)], [true, false, true, false])
})

t.test('Mobili-Jeune: 1,2 SMIC from 29 October 2024, 0,8 before', async t => {
  t.equal(value('action-logement/mobili-jeune-salaire', '2024-10-28'), 0.8)
  t.equal(value('action-logement/mobili-jeune-salaire', '2024-10-29'), 1.2)
})

t.test('the Pass colo is 250 € up to 1 200 €, 200 € from 1 201 €', async t => {
  const tranches = value('pass-colo/montants', '2026-07-01') as readonly { a_partir_de: number, montant: number }[]
  const montant = (quotient: number) => tranches.findLast(tranche => tranche.a_partir_de <= quotient)?.montant
  t.same([0, 200, 201, 700, 701, 1200, 1201, 1500, 1501].map(montant), [350, 350, 300, 300, 250, 250, 200, 200, 0])
})

t.test('ceilings of 2026: bail réel solidaire and social housing', async t => {
  const brs = (day: string) => (value('logement/brs-plafonds', day) as Record<string, Record<string, number>>)['A']!['1']
  t.same([brs('2025-12-31'), brs('2026-01-01')], [38508, 38844])
  const plus = (day: string) => (value('logement/logement-social-plafonds', day) as Record<string, Record<string, number>>)['autres']!['1']
  t.same([plus('2025-12-31'), plus('2026-01-01')], [23201, 23403])
})

t.test('the complémentaire santé solidaire: 10 339 € until March 2026, 10 422 € from April (L. 861-1: 0,8 %, to the euro)', async t => {
  t.same([value('css/plafond-de-base', '2026-03-31'), value('css/plafond-de-base', '2026-04-01')], [10339, Math.round(10339 * 1.008)])
})

t.test('the Loca-Pass advance to who looks for a job: under thirty; not to the self-employed', async t => {
  const looking = (born: string, activite = 'chomeur') => shown('locapass_eligibilite', student('2026-09-15', { date_naissance: born, activite, _nombreMoisEntreeLogement: 12 }))
  t.same([looking('1996-09-16'), looking('1996-09-15')], [true, false])
  t.equal(looking('1996-09-16', 'independant'), false)
  t.equal(looking('1990-01-01', 'salarie'), true)
})
