import { yesNo } from '../../controls/yes-no.js'
import { aboutHome } from '../../define.js'

export default aboutHome('famille', {
  field: 'parisien',
  chapter: 'logement',
  title: 'Avez-vous habité Paris au moins 3 ans au cours des 5 dernières années ?',
  asked: (_, { household }) => household.menage.depcom?.depcom.startsWith('75') === true && household.menage._logementType !== 'sansDomicile',
  control: words => yesNo(words)
})
