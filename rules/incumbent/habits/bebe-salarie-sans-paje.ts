import { firstDay } from '../../../src/household/index.js'
import { enfantsDuMenage } from '../../notions/enfants.js'
import { autonomieFinanciere } from '../../notions/famille.js'
import { ageRetenu } from '../../notions/periodes.js'
import { ageLimitePaje, unJeuneEnfant } from '../../notions/prestations-familiales/paje-base.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Un enfant de moins de trois ans dont le salaire dépasse 55 % du SMIC n’ouvre pas droit à la Paje.',
  replaces: [notion(unJeuneEnfant, () => (c, month) => enfantsDuMenage(c).some(enfant =>
    ageRetenu(c, enfant, month) < c.value(ageLimitePaje, firstDay(month)) && !autonomieFinanciere(c, enfant, month)))]
})
