import t from 'tap'
import { goldens } from '../goldens/households.js'
import { about, alone, income, tenant } from './alone.js'
import { aidsById, calculationOf, found } from './found.js'
import type { Case } from '../../src/household/index.js'

const cheque = (household: Case) => found(aidsById.get('cheque_energie')!, calculationOf(household)).shown
const date = '2026-02-15'
const menage = (fieldName: string, value: unknown) => ({ entityName: 'menage', fieldName, value })

/** A couple neither married nor in a PACS: each is taxed apart. */
const couple = (alimony: number): Case => {
  const { answers, ...rest } = alone(date, 'salarie', tenant, income(date, 'pensions', 'pensions_alimentaires_percues', alimony))
  const partner = (fieldName: string, value: unknown) => ({ ...about(fieldName, value), id: 'conjoint' })
  return {
    ...rest,
    answers: [
      ...answers.filter(({ fieldName }) => fieldName !== 'en_couple'), { entityName: 'famille', fieldName: 'en_couple', value: true },
      partner('date_naissance', '1998-05-06'), partner('nationalite', 'FR'), partner('statut_marital', 'celibataire'),
      partner('activite', 'inactif'), partner('handicap', false), partner('enceinte', 'pas_concerne'), partner('ressources', [])
    ]
  }
}

t.test('the tax household of who holds the electricity contract counts, not all who live there (articles L. 124-1 and R. 124-1)', t => {
  t.equal(cheque(couple(0)), 194, 'une unité de consommation pour l’un comme pour l’autre')
  t.equal(cheque(couple(1500)), 'à vérifier', '16 200 € pour l’un, rien pour l’autre')
  t.end()
})

t.test('one chèque for a home: in a shared one, who holds the contract was not asked', t => {
  const { answers, ...rest } = alone(date, 'salarie', tenant)
  t.equal(cheque({ ...rest, answers }), 194)
  t.equal(cheque({ ...rest, answers: [...answers.filter(({ fieldName }) => fieldName !== 'coloc'), menage('coloc', true)] }), 'à vérifier')
  t.end()
})

t.test('a person on their parents’ tax notice has the chèque of the partner alone', t => {
  const { answers, ...rest } = goldens.find(({ id }) => id === 'l77-470')!
  const incomes = ['ressources', 'revenusActivite']
  const withoutIncome = answers.filter(({ id, fieldName }) => id !== 'conjoint' || !incomes.includes(fieldName!))
  t.equal(cheque({ ...rest, answers: [...withoutIncome, { ...about('ressources', []), id: 'conjoint' }] }), 194, 'une unité de consommation')
  t.equal(cheque({ ...rest, answers }), false, '1 650 € par mois')
  t.end()
})
