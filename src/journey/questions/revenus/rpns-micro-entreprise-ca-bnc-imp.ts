import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'rpns_micro_entreprise_CA_bnc_imp',
  label: 'Micro-entreprise : profession libérale',
  title: 'Micro-entreprise libérale',
  hint: 'Le chiffre d’affaires déclaré, sans retirer les charges.'
})
