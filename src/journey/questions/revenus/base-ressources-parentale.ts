import { amount } from '../../controls/amount.js'
import { aboutPerson } from '../../define.js'
import { hasParents } from '../../parents.js'
import { yearOf } from '../../../household/index.js'

const ageMaximum = 28

/** Asked of students who may have a grant: 28 at most, one more year for each child. */
export default aboutPerson({
  field: 'bourse_criteres_sociaux_base_ressources_parentale',
  chapter: 'revenus',
  title: (_, { household }) => `Quel est le revenu brut global de vos parents pour ${yearOf(household.date) - 2} ?`,
  hint: (_, { household }) => `Il est écrit sur leur avis d’impôt ${yearOf(household.date) - 1}, sur les revenus ${yearOf(household.date) - 2}.`,
  help: {
    title: 'Vos parents sont séparés, ou vous ne connaissez pas ce montant ?',
    paragraphs: [
      'Parents séparés ou divorcés : c’est le revenu du parent qui vous a à charge.',
      'Si vous ne pouvez pas l’obtenir, choisissez « Je ne sais pas » : nous vous dirons quelles aides restent à vérifier.'
    ]
  },
  canBeUnknown: true,
  asked: (person, { household }) => hasParents(household) && person.activite === 'etudiant' && !person.alternant &&
    // With children and a tax return of their own, a student’s own income counts (circulaire des bourses, annexe 3, 1.2).
    (household.enfants.length === 0 || person.enfant_a_charge) &&
    person.age(household.date) <= ageMaximum + household.enfants.length,
  control: ({ name, legend, hint }) => amount({ name, label: legend, hint, what: 'le revenu brut global', unit: '€ par an' })
})
