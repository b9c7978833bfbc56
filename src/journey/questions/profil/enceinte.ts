import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'
import { forRole } from '../../words.js'

export default aboutPerson({
  field: 'enceinte',
  chapter: 'profil',
  title: forRole({
    demandeur: 'Attendez-vous un enfant ?',
    conjoint: 'Votre conjointe attend-elle un enfant ?'
  }),
  hint: 'Pour la personne qui porte l’enfant.',
  // One pregnancy in the couple is enough for every aid.
  asked: (person, { household: { demandeur } }) => person.id === 'demandeur' || demandeur.enceinte !== 'enceinte',
  control: words => radios({
    ...words,
    options: [
      { value: 'enceinte', label: 'Oui' },
      { value: 'pas_enceinte', label: 'Non' },
      { value: 'pas_concerne', label: 'Cette question ne me concerne pas' }
    ]
  })
})
