import { ressourceDuMois } from '../../notions/ressources-mensuelles.js'
import { retraiteDuCombattantComptee } from '../../notions/rsa-et-prime-activite/base-ressources-ppa.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'La retraite du combattant compte parmi les ressources de la prime d’activité.',
  replaces: [notion(retraiteDuCombattantComptee, () => (c, person, month) => ressourceDuMois(c, person, 'retraite_combattant', month))]
})
