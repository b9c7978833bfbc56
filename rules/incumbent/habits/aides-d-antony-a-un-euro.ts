import { sansMontant } from '../../notions/local/antony.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Les aides d’Antony dont le montant n’est pas publié valent un euro.',
  replaces: [notion(sansMontant, () => () => 1)]
})
