import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'aspa',
  label: 'Allocation de solidarité aux personnes âgées (ASPA)',
  title: 'ASPA',
  hint: 'Le montant reçu sur le compte, avant l’impôt.',
  offered: (person, { household }) => person.age(household.date) >= 55
})
