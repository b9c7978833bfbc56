import { ageMaximumAlternant } from '../../limits.js'
import { aboutPerson } from '../../define.js'
import { yesNo } from '../../controls/yes-no.js'

export default aboutPerson({
  field: 'alternant',
  chapter: 'profil',
  title: 'Êtes-vous en alternance ?',
  hint: 'Vous partagez votre temps entre une entreprise et une formation, avec un contrat de travail.',
  asked: (person, { household }) => person.activite === 'etudiant' ||
    (person.activite === 'salarie' && person.age(household.date) <= ageMaximumAlternant),
  control: words => yesNo(words)
})
