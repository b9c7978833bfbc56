import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'indemnites_volontariat',
  label: 'Indemnité de volontariat',
  detail: 'Service civique, volontariat international…',
  title: 'Indemnité de volontariat',
  hint: 'Le montant reçu.'
})
