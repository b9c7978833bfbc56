import { before, figures, habit } from '../habit.js'

export default habit({
  says: 'Rennes, tarif réduit des transports : les seuils de ressources relevés en mars 2025 sont ceux d’avant.',
  replaces: [figures('local/rennes-metropole/transport-seuils-certains', before('2025-03-13'))]
})
