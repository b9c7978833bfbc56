import { yesNo } from '../../controls/yes-no.js'
import { aboutHome } from '../../define.js'

export default aboutHome('famille', {
  field: 'en_couple',
  chapter: 'foyer',
  title: 'Vivez-vous en couple ?',
  hint: 'Mariage, pacs ou union libre, sous le même toit.',
  control: words => yesNo(words)
})
