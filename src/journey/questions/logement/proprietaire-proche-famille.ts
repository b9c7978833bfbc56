import { yesNo } from '../../controls/yes-no.js'
import { aboutHome } from '../../define.js'

export default aboutHome('famille', {
  field: 'proprietaire_proche_famille',
  chapter: 'logement',
  title: 'Votre propriétaire est-il de votre famille proche ?',
  hint: 'Parents, grands-parents, enfants ou petits-enfants, de vous ou de votre conjoint ou conjointe.',
  asked: (_, { household }) => household.menage._logementType === 'locataire' && household.menage._locationType !== 'foyer',
  control: words => yesNo(words)
})
