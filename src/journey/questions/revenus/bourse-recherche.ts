import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'bourse_recherche',
  label: 'Bourse de recherche',
  title: 'Bourse de recherche',
  hint: 'Le montant net reçu.'
})
