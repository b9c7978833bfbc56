import { incomeKinds } from '../income.js'

/** Most common first. */
export const boursesEtAutres = incomeKinds([
  {
    kind: 'bourse_enseignement_sup',
    label: 'Bourse de l’enseignement supérieur',
    title: 'Bourse de l’enseignement supérieur',
    hint: 'Le montant versé par le Crous.'
  },
  {
    kind: 'bourse_lycee',
    label: 'Bourse de lycée',
    title: 'Bourse de lycée',
    hint: 'Le montant versé, ramené au mois.'
  },
  {
    kind: 'bourse_recherche',
    label: 'Bourse de recherche',
    title: 'Bourse de recherche',
    hint: 'Le montant net reçu.'
  },
  {
    kind: 'gains_exceptionnels',
    label: 'Gains exceptionnels',
    detail: 'Héritage, jeux, vente d’un bien…',
    title: 'Gains exceptionnels',
    hint: 'Le montant reçu.'
  }
])
