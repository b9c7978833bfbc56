import { clca } from '../../notions/prestations-familiales/conge-parental.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Le complément de libre choix d’activité que le foyer déclare est ignoré : il n’existe plus depuis 2018.',
  replaces: [notion(clca, () => () => 0)]
})
