import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'revenus_capital',
  label: 'Intérêts et dividendes',
  detail: 'Sauf livrets non imposables (livret A…).',
  title: 'Intérêts et dividendes',
  hint: 'Le montant brut, avant impôt.'
})
