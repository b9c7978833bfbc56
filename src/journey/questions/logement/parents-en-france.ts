import { yesNo } from '../../controls/yes-no.js'
import { aboutHome } from '../../define.js'
import { asksWhereParentsLive } from '../../parents.js'

export default aboutHome('parents', {
  field: '_en_france',
  chapter: 'logement',
  title: 'Vos parents habitent-ils en France ?',
  hint: 'Métropole ou outre-mer.',
  asked: (_, { household }) => asksWhereParentsLive(household),
  control: words => yesNo(words)
})
