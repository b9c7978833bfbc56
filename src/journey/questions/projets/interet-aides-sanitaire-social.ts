import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: '_interetAidesSanitaireSocial',
  chapter: 'projets',
  title: 'Une formation du sanitaire ou du social vous intéresse-t-elle ?',
  hint: 'Par exemple infirmier, aide-soignante, éducateur ou auxiliaire de puériculture.',
  asked: person => person.groupe_specialites_formation !== 'groupe_330',
  control: words => yesNo(words)
})
