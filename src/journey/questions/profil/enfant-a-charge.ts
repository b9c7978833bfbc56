import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: 'enfant_a_charge',
  chapter: 'profil',
  title: 'Êtes-vous sur la déclaration de revenus de vos parents ?',
  hint: 'Répondez oui si vos parents vous ont compté à leur charge sur leur dernière déclaration, non si vous avez fait la vôtre.',
  asked: (person, { household }) => person.age(household.date) > 8 && person.age(household.date) <= 25,
  control: words => yesNo(words)
})
