import { beneficesDuMois } from '../../aids/national/contrat-engagement-jeune.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Les revenus d’indépendant ne diminuent pas l’allocation du contrat d’engagement jeune.',
  replaces: [notion(beneficesDuMois, () => () => 0)]
})
