import { indemnitesJournalieresExonerees } from '../../notions/indemnites-journalieres.js'
import { ressourceDuMois } from '../../notions/ressources-mensuelles.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Les indemnités de maladie professionnelle sont imposées en entier, celles d’accident du travail pas du tout.',
  replaces: [notion(indemnitesJournalieresExonerees, () => (c, person, month) =>
    ressourceDuMois(c, person, 'indemnites_journalieres_accident_travail', month))]
})
