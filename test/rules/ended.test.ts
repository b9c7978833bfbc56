import t from 'tap'
import { atDate } from '../../src/household/index.js'
import { goldens } from '../goldens/households.js'
import { calculationOf, found, privateAids } from './found.js'

const habit = new Set(['aides-closes-encore-ouvertes'])

/** What a recorded household gets on a day, as the law says, then as the incumbent does. */
function both (id: string, from: string, day: string) {
  const [aid, household] = [privateAids.find(known => known.id === id)!, goldens.find(golden => golden.id === from)!]
  return [new Set<string>(), habit].map(habits => found(aid, calculationOf(atDate(household, day), habits)).shown)
}

t.test('France Travail pays no driving licence from 1 April 2026; the incumbent goes on', async t => {
  t.same(both('aide_permis_demandeur_emploi', 'l77-165', '2026-03-31'), [1200, 1200])
  t.same(both('aide_permis_demandeur_emploi', 'l77-165', '2026-04-01'), [false, 1200])
})

t.test('the finance act of 19 February 2026 ends the apprentices’ aid; the incumbent ends it on 1 January', async t => {
  t.same(both('aide_financement_permis_apprenti', 'l77-35', '2025-12-31'), [500, 500])
  t.same(both('aide_financement_permis_apprenti', 'l77-35', '2026-02-20'), [500, false])
  t.same(both('aide_financement_permis_apprenti', 'l77-35', '2026-02-21'), [false, false])
})
