import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'
import { forRole } from '../../words.js'

export default aboutPerson({
  field: 'nationalite',
  chapter: 'profil',
  title: forRole({
    demandeur: 'Quelle est votre nationalité ?',
    conjoint: 'Quelle est la nationalité de votre conjoint ou conjointe ?',
    enfant: (_, of) => `Quelle est la nationalité ${of} ?`
  }),
  control: words => radios({
    ...words,
    options: [
      { value: 'FR', label: 'Française', hint: 'Y compris avec une autre nationalité.' },
      { value: 'DE', label: 'D’un pays de l’Union européenne, de l’Espace économique européen ou suisse' },
      { value: 'AF', label: 'D’un autre pays' }
    ]
  })
})
