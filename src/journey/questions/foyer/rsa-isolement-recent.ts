import { yesNo } from '../../controls/yes-no.js'
import { aboutHome } from '../../define.js'

export default aboutHome('famille', {
  field: 'rsa_isolement_recent',
  chapter: 'foyer',
  title: 'Vivez-vous seul ou seule avec vos enfants depuis moins de 18 mois ?',
  hint: 'Comptez à partir de la séparation, du décès ou de la naissance.',
  asked: (_, { household }) => household.enfants.length > 0 && !household.famille.en_couple,
  control: words => yesNo(words)
})
