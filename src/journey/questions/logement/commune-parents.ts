import type { Person } from '../../../household/index.js'
import { aboutPerson } from '../../define.js'
import { asksWhereParentsLive } from '../../parents.js'
import { where } from '../../where.js'

const [postcode, commune] = where<Person>({
  field: '_bourseCriteresSociauxCommuneDomicileFamilial',
  fact: 'individu.demandeur._bourseCriteresSociauxCommuneDomicileFamilial',
  chapter: 'logement',
  title: 'Quel est le code postal de vos parents ?',
  hint: 'La distance entre leur commune et la vôtre compte pour la bourse.',
  help: { title: 'Vos parents sont séparés ?', paragraphs: ['Donnez le code postal du parent qui vous a à charge.'] },
  which: 'Dans quelle commune habitent vos parents ?',
  asked: (_, { household }) => asksWhereParentsLive(household) && household.parents._en_france
})

export const communeParents = aboutPerson(postcode)
export const communeParentsChoix = aboutPerson(commune)
