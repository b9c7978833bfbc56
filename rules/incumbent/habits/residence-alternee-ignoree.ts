import { enfantPartage } from '../../notions/famille.js'
import { allocataireInconnu } from '../../notions/prestations-familiales/seul-allocataire.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Chaque parent d’un enfant en résidence alternée reçoit toutes les prestations familiales, l’aide au logement, le RSA et la prime d’activité comme s’il l’élevait seul.',
  replaces: [notion(allocataireInconnu, () => () => false), notion(enfantPartage, () => () => false)]
})
