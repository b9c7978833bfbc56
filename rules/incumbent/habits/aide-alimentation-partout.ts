import { condition, decidedBy, habit } from '../habit.js'

export default habit({
  says: 'L’aide à l’alimentation est donnée aussi aux étudiants qui ont un restaurant universitaire.',
  replaces: [condition({ aid: 'aide_alimentation_etudiants_eloignes', id: 'eloignement' }, decidedBy(() => true))]
})
