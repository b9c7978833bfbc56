import { unMajeur } from '../../aids/national/bail-reel-solidaire.js'
import { demandeEnSonNom } from '../../notions/sante/foyer-css.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Une personne mineure reçoit la complémentaire santé et achète en bail réel solidaire, comme une majeure.',
  replaces: [notion(unMajeur, () => () => true), notion(demandeEnSonNom, () => () => true)]
})
