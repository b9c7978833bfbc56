import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: '_interetBafa',
  chapter: 'projets',
  title: 'Voulez-vous passer le BAFA ou le BAFD ?',
  hint: 'Les diplômes pour animer ou diriger des colonies et des centres de loisirs.',
  control: words => yesNo(words)
})
