import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'dedommagement_victime_amiante',
  label: 'Dédommagement d’une victime de l’amiante',
  title: 'Dédommagement amiante',
  hint: 'Le montant reçu.'
})
