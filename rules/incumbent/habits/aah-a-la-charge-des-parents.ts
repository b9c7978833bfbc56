import { demandeurACharge } from '../../notions/minima-sociaux/aah.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'L’AAH est ouverte dès 16 ans à qui répond, même à la charge de ses parents.',
  replaces: [notion(demandeurACharge, () => () => false)]
})
