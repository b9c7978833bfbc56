import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: 'statuts_etablissement_scolaire',
  chapter: 'profil',
  title: 'Votre établissement est-il public ou privé ?',
  asked: person => ['college', 'lycee', 'enseignement_superieur'].includes(person.scolarite ?? ''),
  control: words => radios({
    ...words,
    options: [
      { value: 'public', label: 'Public' },
      { value: 'prive_sous_contrat', label: 'Privé sous contrat avec l’État', hint: 'C’est le cas de la plupart des collèges et lycées privés.' },
      { value: 'prive_hors_contrat', label: 'Privé hors contrat' },
      { value: 'autre', label: 'Aucun des trois', hint: 'Par exemple un établissement à l’étranger.' },
      { value: 'inconnu', label: 'Je ne sais pas' }
    ]
  })
})
