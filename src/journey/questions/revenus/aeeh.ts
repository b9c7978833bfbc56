import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'aeeh',
  label: 'Allocation d’éducation de l’enfant handicapé (AEEH)',
  title: 'AEEH',
  hint: 'Le montant versé par la CAF ou la MSA.',
  offered: (person, { household }) => person.id !== 'demandeur' || household.enfants.some(enfant => enfant.handicap)
})
