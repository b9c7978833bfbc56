import { enContratEngagementJeune } from '../../aids/national/depart1825-montant-maximum.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Départ 18:25 ignore le contrat d’engagement jeune.',
  replaces: [notion(enContratEngagementJeune, () => () => false)]
})
