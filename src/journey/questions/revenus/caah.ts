import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'caah',
  label: 'Complément de ressources de l’AAH',
  title: 'Complément de ressources',
  hint: 'Le montant versé par la CAF ou la MSA.',
  offered: person => person.handicap
})
