import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'pensions_alimentaires_percues',
  label: 'Pension alimentaire reçue',
  title: 'Pension alimentaire',
  hint: 'Le montant reçu pour vous ou pour vos enfants.'
})
