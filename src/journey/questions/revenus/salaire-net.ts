import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'salaire_net',
  label: 'Salaire, primes, indemnités de fin de contrat',
  title: 'Salaire',
  hint: 'Le montant net, écrit « net à payer avant impôt » sur le bulletin de paie.'
})
