import { text } from '../../controls/text.js'
import { aboutPerson } from '../../define.js'
import { ordinal } from '../../words.js'

export default aboutPerson({
  field: '_firstName',
  chapter: 'foyer',
  title: (person, { household }) => `Quel est le prénom de votre ${ordinal(household.enfants.findIndex(enfant => enfant.id === person.id) + 1)} enfant ?`,
  hint: 'Il sert seulement à rendre les questions suivantes plus claires ; vous pouvez le laisser vide.',
  optional: true,
  control: ({ name, legend, hint }) => text({ name, label: legend, hint })
})
