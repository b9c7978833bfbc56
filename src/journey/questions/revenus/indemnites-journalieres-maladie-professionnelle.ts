import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'indemnites_journalieres_maladie_professionnelle',
  label: 'Indemnités de maladie professionnelle',
  title: 'Indemnités de maladie professionnelle',
  hint: 'Le montant reçu sur le compte, avant l’impôt.'
})
