import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'prime_forfaitaire_mensuelle_reprise_activite',
  label: 'Prime forfaitaire de reprise d’activité',
  detail: 'Après l’ASS.',
  title: 'Prime de reprise d’activité',
  hint: 'Le montant reçu sur le compte, avant l’impôt.'
})
