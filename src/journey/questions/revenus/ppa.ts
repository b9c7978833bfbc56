import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'ppa',
  label: 'Prime d’activité',
  title: 'Prime d’activité',
  hint: 'Le montant versé par la CAF ou la MSA.'
})
