import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'gains_exceptionnels',
  label: 'Gains exceptionnels',
  detail: 'Héritage, jeux, vente d’un bien…',
  title: 'Gains exceptionnels',
  hint: 'Le montant reçu.'
})
