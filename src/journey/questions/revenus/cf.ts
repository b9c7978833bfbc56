import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'cf',
  label: 'Complément familial',
  title: 'Complément familial',
  hint: 'Le montant versé par la CAF ou la MSA.',
  offered: (person, { household }) => person.id !== 'demandeur' || household.enfants.length > 0
})
