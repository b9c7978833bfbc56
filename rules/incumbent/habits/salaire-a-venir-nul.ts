import { monthsBefore } from '../../../src/household/index.js'
import { moisDeRemuneration } from '../../notions/famille.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Le salaire d’un enfant est compté pour nul dans les mois qui ne sont pas encore passés, avant la rentrée ou la fin de l’année.',
  replaces: [notion(moisDeRemuneration, () => (_, month) => monthsBefore(month, 6))]
})
