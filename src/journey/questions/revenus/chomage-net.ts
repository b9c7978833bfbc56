import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'chomage_net',
  label: 'Allocation chômage (ARE)',
  title: 'Allocation chômage',
  hint: 'Le montant reçu sur le compte, avant l’impôt.'
})
