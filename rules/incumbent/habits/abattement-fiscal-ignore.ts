import { abattementDesPrestationsFamiliales } from '../../notions/prestations-familiales/base-ressources-prestations-familiales.js'
import { abattementPourLeLogement } from '../../notions/revenu-imposable/revenu-net-imposable.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Les prestations familiales et l’aide au logement ignorent l’abattement fiscal des personnes âgées ou invalides.',
  replaces: [
    notion(abattementDesPrestationsFamiliales, () => () => 0),
    notion(abattementPourLeLogement, () => () => 0)
  ]
})
