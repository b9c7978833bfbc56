import { allocataireInconnu } from '../../notions/prestations-familiales/seul-allocataire.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Chaque parent d’un enfant en résidence alternée reçoit toutes les prestations familiales, comme s’il l’élevait seul.',
  replaces: [notion(allocataireInconnu, () => () => false)]
})
