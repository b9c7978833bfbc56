import { yesNo } from '../../controls/yes-no.js'
import { aboutHome } from '../../define.js'

export default aboutHome('famille', {
  field: 'rsa_isolement_recent',
  chapter: 'foyer',
  title: 'Vivez-vous seul ou seule avec vos enfants depuis moins de 18 mois ?',
  hint: 'Comptez à partir de la séparation, du décès ou de la naissance.',
  // A pregnancy gives the same increase (CASF, article L. 262-9).
  asked: (_, { household: { enfants, famille, demandeur } }) => enfants.length > 0 && !famille.en_couple && demandeur.enceinte !== 'enceinte',
  control: words => yesNo(words)
})
