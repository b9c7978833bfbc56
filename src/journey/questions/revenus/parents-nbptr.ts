import { decimal } from '../../controls/amount.js'
import { aboutHome } from '../../define.js'
import { hasParents } from '../../parents.js'

export default aboutHome('parents', {
  field: 'nbptr',
  chapter: 'revenus',
  title: 'Combien de parts fiscales vos parents ont-ils ?',
  hint: 'Le nombre de parts est écrit sur leur avis d’impôt, par exemple 2,5.',
  help: {
    title: 'Comment compte-t-on les parts ?',
    paragraphs: [
      'Une part par adulte, une demi-part pour chacun des deux premiers enfants, une part à partir du troisième.',
      'Un parent seul avec un enfant a en général deux parts.'
    ]
  },
  optional: true,
  canBeUnknown: true,
  asked: (_, { household }) => hasParents(household) && household.demandeur.enfant_a_charge,
  control: ({ name, legend, hint }) => decimal({ name, label: legend, hint, what: 'le nombre de parts', max: 30 })
})
