import { recoitUnePension, sansPensionDesParents } from '../../notions/sante/foyer-css.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Avant 25 ans, toute pension alimentaire reçue laisse dans le foyer des parents pour la complémentaire santé, même fixée par un juge.',
  replaces: [notion(sansPensionDesParents, () => (c, person, month) => !recoitUnePension(c, person, month))]
})
