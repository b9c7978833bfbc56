import { figures, habit, revised } from '../habit.js'

type Communes = Readonly<Record<string, readonly number[]>>
/** Of its commune code, 92012. */
const boulogne = 12

export default habit({
  says: 'Boulogne-Billancourt manque à la liste des communes limitrophes de Paris.',
  replaces: [
    figures('logement/logement-social-communes-limitrophes', revised<Communes>(communes =>
      ({ ...communes, 92: communes['92']!.filter(code => code !== boulogne) })))
  ]
})
