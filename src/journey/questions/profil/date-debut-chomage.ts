import { day } from '../../controls/day.js'
import { aboutPerson } from '../../define.js'
import { forRole } from '../../words.js'

export default aboutPerson({
  field: 'date_debut_chomage',
  chapter: 'profil',
  title: forRole({
    demandeur: 'Quelle est votre date d’inscription à France Travail ?',
    conjoint: 'Quelle est la date d’inscription à France Travail de votre conjoint ou conjointe ?'
  }),
  hint: 'Exemple : 3 2 2025. C’est la date de la dernière inscription.',
  asked: person => person.activite === 'chomeur',
  control: (words, _, { household }) => day({ ...words, today: household.date })
})
