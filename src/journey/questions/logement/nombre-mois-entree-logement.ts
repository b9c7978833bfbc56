import { radios } from '../../controls/radios.js'
import { aboutHome } from '../../define.js'

export default aboutHome('menage', {
  field: '_nombreMoisEntreeLogement',
  chapter: 'logement',
  title: 'Allez-vous déménager bientôt ?',
  asked: (_, { household }) => ['locataire', 'sansDomicile', 'heberge'].includes(household.menage._logementType ?? ''),
  control: (words, _, { household }) => radios<number>({
    ...words,
    options: [
      { value: 12, label: 'Oui, je vais déménager' },
      ...household.menage._logementType === 'locataire' ? [{ value: -2, label: 'Non, et j’habite ici depuis moins de 3 mois' }] : [],
      { value: -12, label: 'Non' }
    ]
  })
})
