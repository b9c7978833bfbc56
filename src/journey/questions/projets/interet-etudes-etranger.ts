import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: '_interetEtudesEtranger',
  chapter: 'projets',
  title: 'Prévoyez-vous une période à l’étranger pendant vos études ?',
  hint: 'Un semestre ou une année d’études, ou un stage.',
  asked: person => person._contratAlternance === 'apprenti' || (person.scolarite === 'enseignement_superieur' &&
    ['public', 'prive_sous_contrat'].includes(person.statuts_etablissement_scolaire ?? '')),
  control: words => yesNo(words)
})
