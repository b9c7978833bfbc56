import { imposesEnsemble } from '../../notions/impot/foyer-fiscal.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Un couple ni marié ni pacsé forme un seul foyer fiscal.',
  replaces: [notion(imposesEnsemble, () => () => true)]
})
