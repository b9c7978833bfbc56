import { yesNo } from '../../controls/yes-no.js'
import type { Person } from '../../../household/index.js'
import { aboutPerson } from '../../define.js'
import type { Scene } from '../../question.js'

export default aboutPerson({
  field: '_interetEtudesEtranger',
  chapter: 'projets',
  title: 'Prévoyez-vous une période à l’étranger pendant vos études ?',
  hint: 'Un semestre ou une année d’études, ou un stage.',
  asked: (person, scene) => person._contratAlternance === 'apprenti' ||
    (person.scolarite === 'enseignement_superieur' && mayHoldGrants(person, scene)),
  control: words => yesNo(words)
})

/** Who does not know what their school is may be in one of those. */
const mayHoldGrants = (person: Person, { household: { facts } }: Scene): boolean =>
  facts.known.get(`individu.${person.id}.statuts_etablissement_scolaire`) === null ||
  ['public', 'prive_sous_contrat'].includes(person.statuts_etablissement_scolaire ?? '')
