import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'bourse_enseignement_sup',
  label: 'Bourse de l’enseignement supérieur',
  title: 'Bourse de l’enseignement supérieur',
  hint: 'Le montant versé par le Crous.'
})
