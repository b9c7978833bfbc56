import { condition, decidedBy, habit } from '../habit.js'

// Nothing is asked there about the job or training that starts: the amount is always zero.
export default habit({
  says: 'L’aide à la garde d’enfants des parents isolés n’est jamais proposée.',
  replaces: [condition({ aid: 'agepi', id: 'reprise' }, decidedBy(() => false))]
})
