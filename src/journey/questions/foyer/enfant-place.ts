import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'
import { nameOf, ofName } from '../../words.js'

export default aboutPerson({
  field: 'enfant_place',
  chapter: 'foyer',
  title: (person, scene) => `Le placement ${ofName(nameOf(person, scene))} dans un établissement ou une famille d’accueil est-il en cours ?`,
  hint: 'Le placement est décidé par un juge ou par l’aide sociale à l’enfance.',
  asked: person => person.handicap,
  control: words => yesNo(words)
})
