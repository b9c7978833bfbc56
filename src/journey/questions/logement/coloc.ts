import { yesNo } from '../../controls/yes-no.js'
import { aboutHome } from '../../define.js'

export default aboutHome('menage', {
  field: 'coloc',
  chapter: 'logement',
  title: 'Est-ce une colocation ?',
  hint: 'Vous partagez le logement avec d’autres personnes que votre couple et vos enfants, et chacun paie sa part.',
  asked: (_, { household }) => household.menage._logementType === 'locataire',
  control: words => yesNo(words)
})
