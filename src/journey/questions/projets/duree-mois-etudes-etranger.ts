import { count } from '../../controls/amount.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: '_dureeMoisEtudesEtranger',
  chapter: 'projets',
  title: 'Combien de mois durera cette période à l’étranger ?',
  asked: person => person._interetEtudesEtranger,
  control: ({ name, legend, hint }) => count({ name, label: legend, hint, what: 'la durée en mois', unit: 'mois', min: 1, max: 36 })
})
