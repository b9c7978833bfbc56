import { day } from '../../controls/day.js'
import { aboutPerson } from '../../define.js'
import { forRole } from '../../words.js'

export default aboutPerson({
  field: 'date_naissance',
  chapter: 'profil',
  title: forRole({
    demandeur: 'Quelle est votre date de naissance ?',
    conjoint: 'Quelle est la date de naissance de votre conjoint ou conjointe ?',
    enfant: (_, of) => `Quelle est la date de naissance ${of} ?`
  }),
  hint: 'Exemple : 14 12 2004.',
  control: (words, person, { household }) => day({ ...words, today: household.date, birthday: person.id === 'demandeur' })
})
