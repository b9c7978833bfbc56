import { estLocataire } from '../../notions/logement/statut-occupation.js'
import { atteintLeMinimum, partConservee } from '../../notions/rsa-et-logement/aide-logement.js'
import { recoitUneAideAuLogement } from '../../notions/rsa-et-logement/caah.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'La majoration pour la vie autonome est donnée pour une aide au logement calculée, même exclue (logement loué à un proche) ou contredite par la réponse.',
  replaces: [notion(recoitUneAideAuLogement, () => (c, month) => estLocataire(c) && atteintLeMinimum(c, month) !== false && partConservee(c, month) > 0)]
})
