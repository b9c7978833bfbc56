import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: 'statut_marital',
  chapter: 'foyer',
  title: 'Quel est le lien avec votre conjoint ou conjointe ?',
  control: words => radios({
    ...words,
    options: [
      { value: 'marie', label: 'Mariage' },
      { value: 'pacse', label: 'Pacs' },
      { value: 'celibataire', label: 'Union libre' }
    ]
  })
})
