import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: '_alternanceFonctionPublique',
  chapter: 'profil',
  title: 'Votre employeur est-il un service public ?',
  hint: 'Par exemple une mairie, un hôpital public, un ministère ou une université.',
  asked: person => person.alternant,
  control: words => radios<string | boolean>({
    ...words,
    options: [
      { value: true, label: 'Oui' },
      { value: false, label: 'Non' },
      { value: '_neSaitPas', label: 'Je ne sais pas' }
    ]
  })
})
