import { enResidenceAlternee, partParentIsole, partsInvalidite } from '../../notions/impot/nombre-de-parts.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Les parts ignorent la garde alternée, le parent isolé et l’invalidité.',
  replaces: [
    notion(enResidenceAlternee, () => () => false),
    notion(partParentIsole, () => () => 0),
    notion(partsInvalidite, () => () => 0)
  ]
})
