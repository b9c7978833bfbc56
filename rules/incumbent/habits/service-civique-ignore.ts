import { indemnitesDeVolontariat, suspendu, volontariatCompte } from '../../notions/service-civique.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Le service civique ne suspend ni le RSA, ni la prime d’activité, ni l’ASS, et son indemnité compte pour le RSA.',
  replaces: [notion(suspendu, () => () => false), notion(volontariatCompte, () => indemnitesDeVolontariat)]
})
