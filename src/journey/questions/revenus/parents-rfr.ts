import { amount } from '../../controls/amount.js'
import { aboutHome } from '../../define.js'
import { hasParents, isGrantStudent } from '../../parents.js'
import { yearOf } from '../../../household/index.js'

export default aboutHome('parents', {
  field: 'rfr',
  chapter: 'revenus',
  title: 'Quel est le revenu fiscal de référence de vos parents ?',
  hint: (_, { household }) => `Il est écrit sur leur avis d’impôt ${yearOf(household.date) - 1}, sur les revenus ${yearOf(household.date) - 2}.`,
  help: {
    title: 'Vous ne connaissez pas ce montant ?',
    paragraphs: [
      'Vos parents le trouvent sur la première page de leur avis d’impôt, dans le cadre « Vos références ».',
      'Sinon, choisissez « Je ne sais pas ». N’écrivez pas 0 : le résultat serait faux.'
    ]
  },
  canBeUnknown: true,
  asked: (_, { household }) => hasParents(household) && household.demandeur.enfant_a_charge && !isGrantStudent(household),
  control: ({ name, legend, hint }) => amount({ name, label: legend, hint, what: 'le revenu fiscal de référence', unit: '€ par an' })
})
