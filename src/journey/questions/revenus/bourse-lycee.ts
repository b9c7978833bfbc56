import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'bourse_lycee',
  label: 'Bourse de lycée',
  title: 'Bourse de lycée',
  hint: 'Le montant versé, ramené au mois.'
})
