import { allocataireInconnu } from '../../notions/prestations-familiales/seul-allocataire.js'
import { enfantPartage } from '../../notions/rsa-et-prime-activite/foyer-rsa.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Chaque parent d’un enfant en résidence alternée reçoit toutes les prestations familiales, le RSA et la prime d’activité comme s’il l’élevait seul.',
  replaces: [notion(allocataireInconnu, () => () => false), notion(enfantPartage, () => () => false)]
})
