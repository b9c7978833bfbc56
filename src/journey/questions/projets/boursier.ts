import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: 'boursier',
  chapter: 'projets',
  title: 'Avez-vous une bourse de l’enseignement supérieur cette année ?',
  hint: 'La bourse sur critères sociaux du Crous, même à l’échelon 0 bis.',
  asked: person => person.sortie_region_academique,
  control: words => yesNo(words)
})
