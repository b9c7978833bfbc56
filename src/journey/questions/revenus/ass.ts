import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'ass',
  label: 'Allocation de solidarité spécifique (ASS)',
  title: 'ASS',
  hint: 'Le montant reçu sur le compte, avant l’impôt.',
  offered: person => person.activite !== 'etudiant'
})
