import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'indemnites_journalieres_maladie',
  label: 'Indemnités journalières de maladie',
  title: 'Indemnités de maladie',
  hint: 'Le montant reçu sur le compte, avant l’impôt.'
})
