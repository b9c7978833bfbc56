import { count } from '../../controls/amount.js'
import { aboutHome } from '../../define.js'
import { hasParents, isGrantStudent } from '../../parents.js'

export default aboutHome('famille', {
  field: 'bourse_criteres_sociaux_nombre_enfants_a_charge_dans_enseignement_superieur',
  chapter: 'foyer',
  title: 'Parmi eux, combien font des études supérieures, en vous comptant ?',
  hint: 'Université, BTS, BUT, classe préparatoire, école après le baccalauréat.',
  asked: (_, { household }) => hasParents(household) && isGrantStudent(household),
  control: ({ name, legend, hint }, _, { household }) => count({
    name,
    label: legend,
    hint,
    what: 'le nombre d’enfants dans l’enseignement supérieur',
    // No more students than children.
    max: household.famille.bourse_criteres_sociaux_nombre_enfants_a_charge ?? 20
  })
})
