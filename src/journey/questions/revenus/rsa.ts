import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'rsa',
  label: 'RSA',
  title: 'RSA',
  hint: 'Le montant versé par la CAF ou la MSA.'
})
