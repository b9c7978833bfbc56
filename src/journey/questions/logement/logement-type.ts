import { radios } from '../../controls/radios.js'
import { aboutHome } from '../../define.js'

export default aboutHome('menage', {
  field: '_logementType',
  chapter: 'logement',
  title: 'Comment êtes-vous logé ou logée ?',
  control: words => radios({
    ...words,
    options: [
      { value: 'locataire', label: 'En location', hint: 'Avec un bail, en colocation, en foyer, en résidence étudiante ou à l’hôtel.' },
      { value: 'proprietaire', label: 'Propriétaire', hint: 'Y compris en location-accession.' },
      { value: 'heberge', label: 'Hébergé ou hébergée', hint: 'Chez vos parents, chez quelqu’un, ou dans un logement de fonction.' },
      { value: 'sansDomicile', label: 'Sans logement stable', hint: 'Y compris avec une adresse administrative (domiciliation).' }
    ]
  })
})
