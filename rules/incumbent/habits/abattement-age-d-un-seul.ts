import { declarantsAges } from '../../notions/revenu-imposable/revenu-net-imposable.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'L’abattement fiscal des personnes âgées compte une fois pour un couple où les deux y ont droit.',
  replaces: [notion(declarantsAges, law => (c, id, year) => Math.min(1, law(c, id, year)))]
})
