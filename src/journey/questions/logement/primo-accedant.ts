import { yesNo } from '../../controls/yes-no.js'
import { aboutHome } from '../../define.js'

export default aboutHome('menage', {
  field: '_primoAccedant',
  chapter: 'logement',
  title: 'Est-ce votre première résidence principale achetée ?',
  hint: 'Répondez oui si, dans les 2 ans avant l’achat, vous n’étiez propriétaire de votre logement ni ici ni ailleurs.',
  asked: (_, { household }) => household.menage._logementType === 'proprietaire',
  control: words => yesNo(words)
})
