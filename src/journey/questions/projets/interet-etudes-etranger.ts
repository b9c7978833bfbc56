import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: '_interetEtudesEtranger',
  chapter: 'projets',
  title: 'Prévoyez-vous une période à l’étranger pendant vos études ?',
  hint: 'Un semestre ou une année d’études, ou un stage.',
  // Whatever the school: a private one may have the charter of Erasmus+.
  asked: person => person._contratAlternance === 'apprenti' || person.scolarite === 'enseignement_superieur',
  control: words => yesNo(words)
})
