import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'
import { mayLiveWithParents } from '../../parents.js'

export default aboutPerson({
  field: 'habite_chez_parents',
  chapter: 'logement',
  title: 'Vivez-vous chez vos parents ?',
  asked: (_, { household }) => household.menage._logementType === 'heberge' && mayLiveWithParents(household),
  control: words => yesNo(words)
})
