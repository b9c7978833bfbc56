import { enResidenceAlternee, estInvalide, partParentIsole } from '../../notions/impot/nombre-de-parts.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Les parts ignorent la garde alternée, le parent isolé et l’invalidité, que l’abattement des personnes invalides ignore aussi.',
  replaces: [
    notion(enResidenceAlternee, () => () => false),
    notion(partParentIsole, () => () => 0),
    notion(estInvalide, () => () => false)
  ]
})
