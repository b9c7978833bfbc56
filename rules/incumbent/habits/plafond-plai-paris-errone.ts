import { figures, habit, revised } from '../habit.js'

type Plafonds = Readonly<Record<string, Readonly<Record<string, number>>>>
const couple = 218805

export default habit({
  says: 'Le plafond du logement très social d’un couple à Paris a un zéro de trop (218 805 €).',
  replaces: [
    figures('logement/logement-social-plafonds', revised<Plafonds>(plafonds => ({ ...plafonds, paris: { ...plafonds['paris'], 2: couple } })))
  ]
})
