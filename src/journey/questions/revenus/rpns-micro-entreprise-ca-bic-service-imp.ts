import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'rpns_micro_entreprise_CA_bic_service_imp',
  label: 'Micro-entreprise : services commerciaux ou artisanaux',
  title: 'Micro-entreprise, services',
  hint: 'Le chiffre d’affaires déclaré, sans retirer les charges.'
})
