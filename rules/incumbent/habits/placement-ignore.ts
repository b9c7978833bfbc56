import { estPlace } from '../../notions/famille.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Les parents d’un enfant placé reçoivent toutes les prestations familiales pour lui.',
  replaces: [notion(estPlace, () => () => false)]
})
