import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'aah',
  label: 'Allocation aux adultes handicapés (AAH)',
  title: 'AAH',
  hint: 'Le montant versé par la CAF ou la MSA.',
  offered: person => person.handicap
})
