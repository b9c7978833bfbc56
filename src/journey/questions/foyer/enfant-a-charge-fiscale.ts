import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'
import { nameOf } from '../../words.js'

export default aboutPerson({
  field: 'enfant_a_charge',
  chapter: 'foyer',
  title: (person, scene) => `Avez-vous compté ${nameOf(person, scene)} sur votre dernière déclaration de revenus ?`,
  hint: 'Pour un enfant né depuis, répondez oui si vous le compterez sur la prochaine.',
  control: words => yesNo(words)
})
