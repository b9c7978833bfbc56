import { count } from '../../controls/amount.js'
import { aboutHome } from '../../define.js'
import { hasParents, isGrantStudent } from '../../parents.js'

export default aboutHome('famille', {
  field: 'bourse_criteres_sociaux_nombre_enfants_a_charge',
  chapter: 'foyer',
  title: 'Combien d’enfants vos parents ont-ils à charge, en vous comptant ?',
  hint: 'Les enfants comptés sur leur déclaration de revenus.',
  help: {
    title: 'Vos parents sont séparés ?',
    paragraphs: [
      'Comptez les enfants du parent qui vous a à charge.',
      'Un enfant mineur en garde alternée compte dans les deux foyers.'
    ]
  },
  asked: (_, { household }) => hasParents(household) && isGrantStudent(household),
  control: ({ name, legend, hint }) => count({ name, label: legend, hint, what: 'le nombre d’enfants', max: 20 })
})
