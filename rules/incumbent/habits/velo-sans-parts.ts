import { partsDesAidesVelo } from '../../notions/aides-velo.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Les aides au vélo regardent le revenu fiscal du foyer entier, sans le diviser par ses parts.',
  replaces: [notion(partsDesAidesVelo, () => () => null)]
})
