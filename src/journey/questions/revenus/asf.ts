import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'asf',
  label: 'Allocation de soutien familial',
  title: 'Allocation de soutien familial',
  hint: 'Le montant versé par la CAF ou la MSA.',
  offered: (person, { household }) => person.id !== 'demandeur' || household.enfants.some(enfant => enfant.garde_alternee)
})
