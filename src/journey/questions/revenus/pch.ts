import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'pch',
  label: 'Prestation de compensation du handicap (PCH)',
  title: 'PCH',
  hint: 'Le montant versé par le département.',
  offered: (person, { household }) => person.handicap || household.enfants.some(enfant => enfant.handicap)
})
