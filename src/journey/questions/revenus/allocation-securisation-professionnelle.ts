import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'allocation_securisation_professionnelle',
  label: 'Allocation de sécurisation professionnelle (ASP)',
  detail: 'Après un licenciement économique.',
  title: 'Allocation de sécurisation professionnelle',
  hint: 'Le montant reçu sur le compte, avant l’impôt.'
})
