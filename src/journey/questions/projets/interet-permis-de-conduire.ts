import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: '_interetPermisDeConduire',
  chapter: 'projets',
  title: 'Voulez-vous passer un permis de conduire ?',
  hint: 'Voiture, moto ou scooter ; cherchez aussi une aide si vous avez déjà commencé.',
  control: words => yesNo(words)
})
