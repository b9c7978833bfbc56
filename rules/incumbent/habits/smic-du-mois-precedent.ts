import { addMonths } from '../../../src/household/index.js'
import { exonerationDesApprentis } from '../../notions/salaire-imposable.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'L’exonération d’un apprenti prend le SMIC de la veille du mois.',
  replaces: [notion(exonerationDesApprentis, law => (c, month) => law(c, addMonths(month, -1)))]
})
