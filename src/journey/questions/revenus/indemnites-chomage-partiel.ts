import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'indemnites_chomage_partiel',
  label: 'Indemnité de chômage partiel',
  title: 'Activité partielle',
  hint: 'Le montant net, écrit sur le bulletin de paie.'
})
