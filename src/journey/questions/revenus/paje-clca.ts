import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'paje_clca',
  label: 'Complément de libre choix d’activité',
  detail: 'Avant la PreParE.',
  title: 'Complément de libre choix d’activité',
  hint: 'Le montant versé par la CAF ou la MSA.',
  offered: (person, { household }) => person.id !== 'demandeur' || household.enfants.length > 0
})
