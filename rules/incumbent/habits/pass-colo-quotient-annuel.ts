import { quotientDuPassColo } from '../../aids/national/pass-colo.js'
import { quotientFamilial } from '../../notions/impot/quotient-familial.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Le Pass colo compare un quotient familial annuel à des tranches mensuelles.',
  replaces: [notion(quotientDuPassColo, () => quotientFamilial)]
})
