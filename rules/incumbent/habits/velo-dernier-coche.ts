import { veloRetenu } from '../../notions/aides-velo.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Quand plusieurs vélos intéressent, une aide montre le montant du dernier coché et non le plus élevé.',
  replaces: [notion(veloRetenu, () => () => 'dernier-coche')]
})
