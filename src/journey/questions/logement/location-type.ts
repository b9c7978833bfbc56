import { radios } from '../../controls/radios.js'
import { aboutHome } from '../../define.js'

export default aboutHome('menage', {
  field: '_locationType',
  chapter: 'logement',
  title: 'Quel est votre type de location ?',
  asked: (_, { household }) => household.menage._logementType === 'locataire',
  control: (words, _, { household }) => radios({
    ...words,
    options: [
      { value: 'vide', label: 'Logement non meublé' },
      { value: 'meuble', label: 'Logement meublé, ou hôtel' },
      {
        value: 'foyer',
        label: 'Foyer ou résidence',
        hint: household.demandeur.age(household.date) < 50
          ? 'Résidence universitaire, foyer de jeunes travailleurs, résidence sociale…'
          : 'Résidence sociale, résidence autonomie, EHPAD…'
      }
    ]
  })
})
