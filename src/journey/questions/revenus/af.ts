import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'af',
  label: 'Allocations familiales',
  title: 'Allocations familiales',
  hint: 'Le montant versé par la CAF ou la MSA.',
  offered: (person, { household }) => person.id !== 'demandeur' || household.enfants.length > 0
})
