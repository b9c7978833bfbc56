import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'indemnites_journalieres_accident_travail',
  label: 'Indemnités d’accident du travail',
  title: 'Indemnités d’accident du travail',
  hint: 'Le montant reçu sur le compte, avant l’impôt.'
})
