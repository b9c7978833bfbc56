import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'prestation_compensatoire',
  label: 'Prestation compensatoire',
  detail: 'Après un divorce.',
  title: 'Prestation compensatoire',
  hint: 'Le montant reçu.'
})
