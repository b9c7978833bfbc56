import { revenuDesParents } from '../../notions/etudes/bourse-ressources.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Après 28 ans, le revenu des parents n’est pas demandé, et compte pour nul dans la bourse sur critères sociaux.',
  replaces: [notion(revenuDesParents, () => c => c.household.demandeur.bourse_criteres_sociaux_base_ressources_parentale ?? 0)]
})
