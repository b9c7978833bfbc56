import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'
import { doitDireDepuisQuandEnFrance } from '../../residence.js'
import { forRole } from '../../words.js'

export default aboutPerson({
  field: 'duree_residence_france',
  chapter: 'profil',
  title: forRole({
    demandeur: 'Depuis quand vivez-vous en France ?',
    conjoint: 'Depuis quand votre conjoint ou conjointe vit en France ?'
  }),
  hint: 'Comptez depuis la dernière installation, sans longue absence.',
  help: {
    title: 'Pourquoi cette question ?',
    paragraphs: ['Sans la nationalité française, plusieurs aides dépendent du temps passé en France : trois mois, un an, deux ans ou cinq ans.']
  },
  canBeUnknown: true,
  asked: (person, { household }) => doitDireDepuisQuandEnFrance(person, household),
  control: words => radios({
    ...words,
    options: [
      { value: 'moins_de_3_mois', label: 'Moins de 3 mois' },
      { value: 'de_3_mois_a_1_an', label: 'De 3 mois à moins d’un an' },
      { value: 'de_1_a_2_ans', label: 'D’un an à moins de 2 ans' },
      { value: 'de_2_a_5_ans', label: 'De 2 ans à moins de 5 ans' },
      { value: '5_ans_ou_plus', label: '5 ans ou plus' }
    ]
  })
})
