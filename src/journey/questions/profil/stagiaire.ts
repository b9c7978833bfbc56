import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: 'stagiaire',
  chapter: 'profil',
  title: 'Êtes-vous en stage en ce moment ?',
  asked: person => person.activite === 'etudiant',
  control: words => yesNo(words)
})
