import { nEstPasDemande } from '../../notions/rsa-et-logement/ressources-logement-personne.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Aides au logement : le premier des douze mois de référence, que personne ne demande, compte pour 0 €.',
  replaces: [notion(nEstPasDemande, () => () => false)]
})
