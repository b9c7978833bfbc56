import { aideLogementComptee } from '../../notions/local/ressources-rennes.js'
import { aideLogementDuMois } from '../../notions/rsa-et-logement/avantage-logement.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'À Rennes, l’aide au logement ne compte que pour le mois de la simulation et les trois d’avant, seuls où le logement est connu.',
  replaces: [notion(aideLogementComptee, () => aideLogementDuMois)]
})
