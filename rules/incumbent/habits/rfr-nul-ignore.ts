import { luSurLAvisDesParents } from '../../notions/impot/avis-des-parents.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Un revenu fiscal de référence de 0 € pour les parents est ignoré et recalculé.',
  replaces: [notion(luSurLAvisDesParents, law => (c, question) => {
    const lu = law(c, question)
    return lu === 0 ? null : lu
  })]
})
