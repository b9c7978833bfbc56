import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'
import { forRole } from '../../words.js'

export default aboutPerson({
  field: 'taux_incapacite',
  chapter: 'profil',
  title: forRole({
    demandeur: 'Quel est votre taux d’incapacité ?',
    conjoint: 'Quel est le taux d’incapacité de votre conjoint ou conjointe ?',
    enfant: (_, of) => `Quel est le taux d’incapacité ${of} ?`
  }),
  hint: 'Il est écrit sur la décision de la MDPH.',
  asked: person => person.handicap,
  control: words => radios({
    ...words,
    options: [
      { value: 0.3, label: 'Moins de 50 %' },
      { value: 0.65, label: 'De 50 % à 79 %' },
      { value: 0.9, label: '80 % ou plus' }
    ]
  })
})
