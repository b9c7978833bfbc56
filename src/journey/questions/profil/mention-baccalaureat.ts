import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: 'mention_baccalaureat',
  chapter: 'profil',
  title: 'Quelle mention avez-vous eue au baccalauréat ?',
  asked: person => ['bts_1', 'but_1', 'cpge_1', 'licence_1', 'licence_2'].includes(person.annee_etude ?? ''),
  control: words => radios({
    ...words,
    options: [
      { value: 'non_renseignee', label: 'Aucune mention, ou pas de baccalauréat' },
      { value: 'mention_assez_bien', label: 'Assez bien' },
      { value: 'mention_bien', label: 'Bien' },
      { value: 'mention_tres_bien', label: 'Très bien' },
      { value: 'mention_tres_bien_felicitations_jury', label: 'Très bien avec les félicitations du jury' }
    ]
  })
})
