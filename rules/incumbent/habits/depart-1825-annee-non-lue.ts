import { conditionsLues } from '../../aids/national/depart1825-montant-maximum.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Départ 18:25 garde ses conditions d’une année à l’autre.',
  replaces: [notion(conditionsLues, () => () => true)]
})
