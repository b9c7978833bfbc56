import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'retraite_nette',
  label: 'Retraite, pension de réversion ou d’orphelin, rente',
  title: 'Retraite ou rente',
  hint: 'Le montant reçu sur le compte, avant l’impôt.'
})
