import t from 'tap'
import type { Case } from '../../src/household/index.js'
import { goldens } from '../goldens/households.js'
import { aidsById, calculationOf, found } from './found.js'

const pupil = goldens.find(({ id }) => id === 'l77-2')!
const answer = (entityName: string, fieldName: string, value: unknown) => ({ entityName, fieldName, value, ...entityName === 'individu' ? { id: 'demandeur' } : {} })
const answering = (changes: readonly ReturnType<typeof answer>[]): Case => ({
  ...pupil,
  answers: [...pupil.answers.filter(({ entityName, fieldName }) => !changes.some(change => change.entityName === entityName && change.fieldName === fieldName)), ...changes]
})
const shown = (aid: string, changes: readonly ReturnType<typeof answer>[]) => found(aidsById.get(aid)!, calculationOf(answering(changes))).shown
const family = (children: number, rfr: number) => [
  answer('famille', 'bourse_criteres_sociaux_nombre_enfants_a_charge', children), answer('individu', 'bourse_criteres_sociaux_base_ressources_parentale', rfr), answer('parents', 'nbptr', 3.5)
]

// Ceilings: so many times the hourly minimum wage of July 2024 (11.65 €), by step and number of children; amounts: so many times the BMAF
// of January 2026 (474.37 €), in three equal parts of whole euros (arrêté du 22 mars 2016, Code de l’éducation, D. 531-29).
t.test('the grant of a lycée counts the children of the parents', async t => {
  t.equal(shown('bourse_lycee', family(3, 16_000)), 732, 'step 3 with three children: 14 913 € < 16 000 € ≤ 18 491 €')
  t.equal(shown('bourse_lycee', family(1, 16_000)), 621, 'step 2 with one: 14 529 € < 16 000 € ≤ 17 107 €')
  t.equal(shown('bourse_lycee', family(1, 22_000)), false, 'one child: above 21 611 €')
})

t.test('a pupil in a work-study contract is not under a school status', async t => {
  for (const contrat of ['apprenti', 'professionnalisation']) {
    t.equal(shown('bourse_lycee', [...family(3, 16_000), answer('individu', 'alternant', true), answer('individu', '_contratAlternance', contrat)]), false, contrat)
  }
})

t.test('the grant of a lycée makes nobody a student with a grant', async t => {
  for (const aid of ['pass_sport', 'aide_mobilite_internationale_eligibilite', 'locapass_eligibilite']) {
    t.equal(shown(aid, [...family(3, 16_000), answer('individu', 'date_naissance', '2007-05-01'), answer('individu', 'ressources', ['bourse_lycee']), answer('individu', 'autre', [{ id: 'bourse_lycee', amounts: { '2026-09': 60 } }])]), false, aid)
  }
})
