import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'asi',
  label: 'Allocation supplémentaire d’invalidité (ASI)',
  title: 'ASI',
  hint: 'Le montant reçu sur le compte, avant l’impôt.',
  offered: person => person.handicap
})
