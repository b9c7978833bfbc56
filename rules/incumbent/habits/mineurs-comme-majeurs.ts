import { unBailEnSonNom } from '../../aids/national/aide-logement.js'
import { unMajeur } from '../../aids/national/bail-reel-solidaire.js'
import { demandeEnSonNom } from '../../notions/sante/foyer-css.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Une personne mineure reçoit l’aide au logement et la complémentaire santé, et achète en bail réel solidaire, comme une majeure.',
  replaces: [notion(unBailEnSonNom, () => () => true), notion(unMajeur, () => () => true), notion(demandeEnSonNom, () => () => true)]
})
