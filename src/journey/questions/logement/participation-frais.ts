import { yesNo } from '../../controls/yes-no.js'
import { aboutHome } from '../../define.js'

export default aboutHome('menage', {
  field: 'participation_frais',
  chapter: 'logement',
  title: 'Participez-vous aux frais du logement ?',
  hint: 'Par exemple l’électricité, le chauffage ou internet.',
  asked: (_, { household }) => household.menage._logementType === 'heberge',
  control: words => yesNo(words)
})
