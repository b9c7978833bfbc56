import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: 'gir',
  chapter: 'profil',
  title: 'Avez-vous besoin d’aide dans la vie de tous les jours ?',
  hint: 'Se lever, se laver, s’habiller, se déplacer, préparer ses repas.',
  asked: (person, { household }) => person.age(household.date) >= 60,
  control: words => radios({
    ...words,
    options: [
      { value: 'gir_6', label: 'Non, jamais' },
      { value: 'gir_5', label: 'Oui, de temps en temps' },
      { value: 'gir_1', label: 'Oui, régulièrement' }
    ]
  })
})
