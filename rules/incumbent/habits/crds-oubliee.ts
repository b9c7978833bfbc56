import { apresCrds } from '../../notions/prestations-familiales/crds.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Les prestations familiales et la prime d’activité sont montrées avant la CRDS, qui en est retenue.',
  replaces: [notion(apresCrds, () => (_, montant) => montant)]
})
