import { YES } from '../../../src/engine/outcome.js'
import { condition, habit } from '../habit.js'

export default habit({
  says: 'Mobili-Jeune est proposée aussi à qui est en alternance dans un service public.',
  replaces: [condition({ aid: 'mobili_jeune', id: 'employeur_prive' }, law => ({ ...law, judge: () => YES }))]
})
