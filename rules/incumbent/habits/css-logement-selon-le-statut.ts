import { statutOccupationLogement } from '../../notions/logement/statut-occupation.js'
import { logementSansLoyer } from '../../notions/sante/foyer-css.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Pour la complémentaire santé, qui participe aux frais de son hébergement est logé gratuitement, et qui achète son premier logement n’est pas propriétaire.',
  replaces: [notion(logementSansLoyer, () => c => ['proprietaire', 'loge_gratuitement'].includes(statutOccupationLogement(c) ?? ''))]
})
