import { aLeTauxDeLAeeh, tauxSuffit } from '../../notions/prestations-familiales/aeeh.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'L’allocation d’éducation de l’enfant handicapé ne regarde pas le taux d’incapacité.',
  replaces: [notion(aLeTauxDeLAeeh, () => () => true), notion(tauxSuffit, () => () => true)]
})
