import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'
import { nameOf, ofName } from '../../words.js'

export default aboutPerson({
  field: 'garde_alternee',
  chapter: 'foyer',
  title: (person, scene) => `La garde ${ofName(nameOf(person, scene))} est-elle alternée ?`,
  hint: 'L’enfant vit tour à tour chez ses deux parents séparés.',
  control: words => yesNo(words)
})
