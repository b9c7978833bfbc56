import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'revenus_stage_formation_pro',
  label: 'Rémunération de formation professionnelle',
  detail: 'Par la Région, France Travail…',
  title: 'Rémunération de formation',
  hint: 'Le montant net reçu.'
})
