import { ageAtBirth, unbelievableBirth, years } from '../../birth.js'
import { confirming } from '../../controls/confirming.js'
import { day } from '../../controls/day.js'
import { refusing } from '../../controls/refusing.js'
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
  control (words, person, scene) {
    const date = day({ ...words, today: scene.household.date, birthday: person.id === 'demandeur' })
    const believable = refusing(date, values => {
      const message = unbelievableBirth(String(values[words.name]), person, scene)
      return message === undefined ? undefined : { name: `${words.name}-annee`, message }
    })
    if (person.id === 'demandeur' || person.id === 'conjoint') return believable
    return confirming(believable, 'Cette date est-elle juste ?', values => {
      const age = ageAtBirth(String(values[words.name]), scene)
      return age === undefined ? undefined : `Vous auriez eu ${years(age)} à la naissance de cet enfant. Corrigez la date, ou cochez la case si elle est juste.`
    })
  }
})
