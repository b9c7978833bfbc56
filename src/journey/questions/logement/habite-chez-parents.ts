import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: 'habite_chez_parents',
  chapter: 'logement',
  title: 'Vivez-vous chez vos parents ?',
  asked: (_, { household }) => household.menage._logementType === 'heberge',
  control: words => yesNo(words)
})
