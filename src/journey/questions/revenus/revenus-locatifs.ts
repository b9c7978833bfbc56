import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'revenus_locatifs',
  label: 'Loyers encaissés',
  title: 'Loyers encaissés',
  hint: 'Le montant des loyers, sans les charges.'
})
