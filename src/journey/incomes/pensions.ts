import { incomeKinds } from '../income.js'

/** Most common first. */
export const pensions = incomeKinds([
  {
    kind: 'pensions_alimentaires_percues',
    label: 'Pension alimentaire reçue',
    title: 'Pension alimentaire',
    hint: 'Le montant reçu pour vous ou pour vos enfants.'
  },
  {
    kind: 'pensions_invalidite',
    label: 'Pension d’invalidité',
    title: 'Pension d’invalidité',
    hint: 'Le montant reçu sur le compte, avant l’impôt.'
  },
  {
    kind: 'prestation_compensatoire',
    label: 'Prestation compensatoire',
    detail: 'Après un divorce.',
    title: 'Prestation compensatoire',
    hint: 'Le montant reçu.'
  },
  {
    kind: 'retraite_nette',
    label: 'Retraite, pension de réversion ou d’orphelin, rente',
    title: 'Retraite ou rente',
    hint: 'Le montant reçu sur le compte, avant l’impôt.'
  },
  {
    kind: 'retraite_combattant',
    label: 'Retraite du combattant',
    title: 'Retraite du combattant',
    hint: 'Le montant reçu.',
    offered: person => person.activite === 'retraite'
  }
])
