import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'paje_prepare',
  label: 'PreParE',
  detail: 'Pour un congé parental.',
  title: 'PreParE',
  hint: 'Le montant versé par la CAF ou la MSA.',
  offered: (person, { household }) => person.id !== 'demandeur' || household.enfants.length > 0
})
