import { luSurLAvisDesParents } from '../../notions/impot/avis-des-parents.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Un revenu ou un nombre de parts que la personne ne connaît pas est recalculé comme s’il n’existait pas.',
  replaces: [notion(luSurLAvisDesParents, law => (c, question) => c.household.facts.isMissing(question) ? null : law(c, question))]
})
