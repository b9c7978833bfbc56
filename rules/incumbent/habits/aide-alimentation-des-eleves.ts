import { suitDesEtudes } from '../../notions/etudes/etudiant.js'
import { condition, decidedBy, habit } from '../habit.js'

export default habit({
  says: 'L’aide à l’alimentation des étudiants est donnée aussi aux collégiens et aux lycéens.',
  replaces: [condition({ aid: 'aide_alimentation_etudiants_eloignes', id: 'etudes_superieures' }, decidedBy(suitDesEtudes))]
})
