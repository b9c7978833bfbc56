import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'paje_base',
  label: 'Allocation de base de la Paje',
  detail: 'Jusqu’aux 3 ans de l’enfant.',
  title: 'Allocation de base',
  hint: 'Le montant versé par la CAF ou la MSA.',
  offered: (person, { household }) => person.id !== 'demandeur' || household.enfants.length > 0
})
