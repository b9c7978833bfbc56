import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: '_contratAlternance',
  chapter: 'profil',
  title: 'Quel est votre contrat d’alternance ?',
  asked: person => person.alternant,
  control: words => radios({
    ...words,
    options: [
      { value: 'apprenti', label: 'Contrat d’apprentissage' },
      { value: 'professionnalisation', label: 'Contrat de professionnalisation' }
    ]
  })
})
