import { yesNo } from '../../controls/yes-no.js'
import { aboutHome } from '../../define.js'

export default aboutHome('menage', {
  field: 'logement_crous',
  chapter: 'logement',
  title: 'Votre logement est-il une résidence du Crous ?',
  asked: (_, { household }) => household.menage._logementType === 'locataire' && household.menage._locationType === 'foyer',
  control: words => yesNo(words)
})
