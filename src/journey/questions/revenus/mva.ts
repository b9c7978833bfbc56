import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'mva',
  label: 'Majoration pour la vie autonome',
  title: 'Majoration pour la vie autonome',
  hint: 'Le montant versé par la CAF ou la MSA.',
  offered: person => person.handicap
})
