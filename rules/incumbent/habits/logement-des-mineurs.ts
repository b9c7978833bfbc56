import { parentsSignentPourLui } from '../../notions/logement/statut-occupation.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Avant 18 ans, le logement de qui répond est toujours le sien, même quand ce peut être celui de ses parents.',
  replaces: [notion(parentsSignentPourLui, () => () => false)]
})
