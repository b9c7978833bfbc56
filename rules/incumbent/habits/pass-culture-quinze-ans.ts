import { figures, habit, revised } from '../habit.js'

type Montants = Readonly<Record<string, number>>
const aQuinzeAns = 20

export default habit({
  says: 'Le pass culture donne encore 20 € à 15 ans, supprimés en mars 2025.',
  replaces: [figures('pass-culture/montants', revised<Montants>(montants => ({ ...montants, 15: aQuinzeAns })))]
})
