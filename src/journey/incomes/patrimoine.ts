import { incomeKinds } from '../income.js'

/** Most common first. */
export const patrimoine = incomeKinds([
  {
    kind: 'revenus_locatifs',
    label: 'Loyers encaissés',
    title: 'Loyers encaissés',
    hint: 'Le montant des loyers, sans les charges.'
  },
  {
    kind: 'revenus_capital',
    label: 'Intérêts et dividendes',
    detail: 'Sauf livrets non imposables (livret A…).',
    title: 'Intérêts et dividendes',
    hint: 'Le montant brut, avant impôt.'
  }
])
