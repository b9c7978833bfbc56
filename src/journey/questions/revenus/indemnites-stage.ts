import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'indemnites_stage',
  label: 'Gratification de stage',
  title: 'Gratification de stage',
  hint: 'Le montant net reçu.'
})
