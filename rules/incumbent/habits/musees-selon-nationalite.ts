import { estRessortissantEuropeen } from '../../notions/sejour/ressortissant-europeen.js'
import { condition, decidedBy, habit } from '../habit.js'

export default habit({
  says: 'La gratuité des musées est refusée aux jeunes non européens qui habitent en France.',
  replaces: [condition({ aid: 'gratuite_musees_monuments', id: 'residence' }, decidedBy(c => estRessortissantEuropeen(c, c.household.demandeur)))]
})
