import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'indemnites_journalieres_maternite',
  label: 'Indemnités de maternité, de paternité ou d’adoption',
  title: 'Indemnités de maternité ou de paternité',
  hint: 'Le montant reçu sur le compte, avant l’impôt.',
  offered: (_, { household }) => household.enfants.length > 0
})
