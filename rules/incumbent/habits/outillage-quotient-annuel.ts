import { quotientFamilial } from '../../notions/impot/quotient-familial.js'
import { condition, decidedBy, habit } from '../habit.js'

const PLAFOND = 617

export default habit({
  says: 'Caf du Pas-de-Calais, aide à l’outillage : le quotient d’une année entière est comparé à un plafond mensuel.',
  replaces: [condition({ aid: 'caf_pas_de_calais-aide-à-loutillage', id: 'quotient_familial' }, decidedBy(c => quotientFamilial(c) <= PLAFOND))]
})
