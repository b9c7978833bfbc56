import { radios } from '../../controls/radios.js'
import { aboutHome } from '../../define.js'

export default aboutHome('menage', {
  field: 'etat_logement_foyer',
  chapter: 'logement',
  title: 'Votre chambre du Crous a-t-elle été réhabilitée ?',
  hint: 'Une chambre rénovée, souvent avec sa propre salle de bains.',
  asked: (_, { household }) => household.menage.logement_crous && household.menage.logement_chambre,
  control: words => radios({
    ...words,
    options: [
      { value: 'logement_rehabilite', label: 'Oui' },
      { value: 'logement_non_rehabilite', label: 'Non' },
      { value: 'non_renseigne', label: 'Je ne sais pas' }
    ]
  })
})
