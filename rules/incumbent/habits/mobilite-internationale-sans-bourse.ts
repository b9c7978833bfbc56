import { condition, decidedBy, habit } from '../habit.js'

export default habit({
  says: 'L’aide à la mobilité internationale est donnée sans droit à une bourse.',
  replaces: [condition({ aid: 'aide_mobilite_internationale_eligibilite', id: 'boursier' }, decidedBy(() => true))]
})
