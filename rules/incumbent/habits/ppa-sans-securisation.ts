import { securisationComptee } from '../../notions/rsa-et-prime-activite/base-ressources-ppa.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'La prime d’activité ne compte pas l’allocation de sécurisation professionnelle.',
  replaces: [notion(securisationComptee, () => () => 0)]
})
