import { yesNo } from '../../controls/yes-no.js'
import { aboutHome } from '../../define.js'

export default aboutHome('famille', {
  field: 'bourse_lycee',
  chapter: 'projets',
  title: 'Avez-vous une bourse de lycée cette année ?',
  asked: (_, { household }) => household.demandeur.sortie_academie && !household.demandeur.percoit('bourse_lycee'),
  control: words => yesNo(words)
})
