import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'rpns_micro_entreprise_CA_bic_vente_imp',
  label: 'Micro-entreprise : vente de marchandises ou hébergement',
  title: 'Micro-entreprise, ventes',
  hint: 'Le chiffre d’affaires déclaré, sans retirer les charges.'
})
