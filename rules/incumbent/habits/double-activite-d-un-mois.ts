import { revenusDUneActivite } from '../../notions/rsa-et-logement/base-ressources-logement.js'
import { salaireImposableDuMois } from '../../notions/salaire-imposable.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Aides au logement : la double activité compare le salaire d’un seul mois à douze BMAF.',
  replaces: [notion(revenusDUneActivite, () => salaireImposableDuMois)]
})
