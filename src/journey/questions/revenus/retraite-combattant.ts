import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'retraite_combattant',
  label: 'Retraite du combattant',
  title: 'Retraite du combattant',
  hint: 'Le montant reçu.',
  offered: person => person.activite === 'retraite'
})
