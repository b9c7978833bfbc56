import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'pensions_invalidite',
  label: 'Pension d’invalidité',
  title: 'Pension d’invalidité',
  hint: 'Le montant reçu sur le compte, avant l’impôt.'
})
