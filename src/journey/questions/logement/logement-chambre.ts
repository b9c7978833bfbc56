import { yesNo } from '../../controls/yes-no.js'
import { aboutHome } from '../../define.js'

export default aboutHome('menage', {
  field: 'logement_chambre',
  chapter: 'logement',
  title: 'Louez-vous une simple chambre ?',
  hint: 'Une seule pièce, sans toilettes à l’intérieur.',
  asked: (_, { household }) => household.menage._logementType === 'locataire',
  control: words => yesNo(words)
})
