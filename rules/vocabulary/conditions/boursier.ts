import { boursierDeSesEtudes } from '../../notions/etudes/boursier.js'
import { moisCourant } from '../../notions/periodes.js'
import { simpleWord } from '../simple.js'

export default simpleWord({
  id: 'boursier',
  general: 'avoir une bourse pour ses études',
  test: c => boursierDeSesEtudes(c, moisCourant(c)),
  yes: 'Vous avez une bourse pour vos études, ou vous y avez droit.',
  no: 'D’après vos réponses, vous n’avez pas de bourse et n’y avez pas droit.'
})
