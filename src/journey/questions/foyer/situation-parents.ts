import { radios } from '../../controls/radios.js'
import { aboutHome } from '../../define.js'
import { asksAboutParents } from '../../parents.js'

export default aboutHome('parents', {
  field: '_situation',
  chapter: 'foyer',
  title: 'Quelle est la situation de vos parents ?',
  asked: (_, { household }) => asksAboutParents(household),
  control: words => radios({
    ...words,
    options: [
      { value: 'en_couple', label: 'Ils vivent ensemble' },
      { value: 'separes', label: 'Ils sont séparés' },
      { value: 'celibataire', label: 'Je n’ai qu’un parent, célibataire' },
      { value: 'veuve', label: 'L’un de mes parents est décédé' },
      { value: 'decedes', label: 'Mes deux parents sont décédés' },
      { value: 'sans_autorite', label: 'Mes parents n’ont plus l’autorité parentale' }
    ]
  })
})
