import { estLEleve } from '../../notions/etudes/bourse-scolaire.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'La bourse de collège ou de lycée oublie l’élève qui fait lui-même la simulation.',
  replaces: [notion(estLEleve, () => () => false)]
})
