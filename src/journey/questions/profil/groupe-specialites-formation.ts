import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: 'groupe_specialites_formation',
  chapter: 'profil',
  title: 'Dans quel domaine vous formez-vous ?',
  asked: person => ['lycee', 'enseignement_superieur', 'inconnue'].includes(person.scolarite ?? ''),
  control: words => radios({
    ...words,
    options: [
      { value: 'groupe_330', label: 'Le sanitaire et le social', hint: 'Soins infirmiers, aide-soignant, éducation spécialisée…' },
      { value: 'groupe_230', label: 'Le bâtiment, les travaux publics ou le bois' },
      { value: 'aucun', label: 'Un autre domaine' }
    ]
  })
})
