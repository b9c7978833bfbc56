import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'
import { doitDireLAncienneteDuTitre } from '../../residence.js'
import { forRole } from '../../words.js'

export default aboutPerson({
  field: 'duree_possession_titre_sejour',
  chapter: 'profil',
  title: forRole({
    demandeur: 'Depuis quand avez-vous un titre de séjour qui permet de travailler ?',
    conjoint: 'Depuis quand votre conjoint ou conjointe a un titre de séjour qui permet de travailler ?'
  }),
  hint: 'Comptez tous les titres qui se sont suivis, sans interruption.',
  canBeUnknown: true,
  asked: (person, { household }) => doitDireLAncienneteDuTitre(person, household),
  control: words => radios({
    ...words,
    options: [
      { value: 'moins_de_5_ans', label: 'Moins de 5 ans' },
      { value: 'de_5_a_10_ans', label: 'De 5 ans à moins de 10 ans' },
      { value: '10_ans_ou_plus', label: '10 ans ou plus' },
      { value: 'sans_travail', label: 'Le titre ne permet pas de travailler', hint: 'Par exemple, une carte « visiteur ».' }
    ]
  })
})
