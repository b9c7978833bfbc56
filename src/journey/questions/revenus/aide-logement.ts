import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'aide_logement',
  label: 'Aide au logement (APL, ALF ou ALS)',
  detail: 'Même versée à votre propriétaire.',
  title: 'Aide au logement',
  hint: 'Le montant versé par la CAF ou la MSA.'
})
