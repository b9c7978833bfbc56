import { ageLimiteDesEtudes } from '../../aids/national/carte-sncf-eleve-apprenti-eligibilite.js'
import { habit, notion } from '../habit.js'

const LIMITE = 26

export default habit({
  says: 'La carte de la SNCF est ouverte à l’élève de collège ou de lycée jusqu’à l’âge des études supérieures.',
  replaces: [notion(ageLimiteDesEtudes, () => () => LIMITE)]
})
