import { YES } from '../../../src/engine/outcome.js'
import { loyerPaye } from '../../notions/rsa-et-logement/aide-logement.js'
import { condition, habit, notion } from '../habit.js'

export default habit({
  says: 'L’aide au logement est donnée même sans loyer à payer, et peut dépasser le loyer.',
  replaces: [notion(loyerPaye, () => () => Infinity), condition({ aid: 'aide_logement', id: 'loyer_paye' }, law => ({ ...law, judge: () => YES }))]
})
