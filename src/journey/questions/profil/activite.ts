import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'
import { forRole } from '../../words.js'

export default aboutPerson({
  field: 'activite',
  chapter: 'profil',
  title: forRole({
    demandeur: 'Quelle est votre situation aujourd’hui ?',
    conjoint: 'Quelle est la situation de votre conjoint ou conjointe aujourd’hui ?'
  }),
  help: {
    title: 'Plusieurs réponses conviennent ?',
    paragraphs: [
      'Si vous étudiez et travaillez en même temps, choisissez « En études ou en alternance ».',
      'Si vous travaillez et restez inscrit à France Travail, choisissez votre emploi.'
    ]
  },
  control: (words, person, { household }) => radios({
    ...words,
    options: [
      { value: 'etudiant', label: 'En études ou en alternance', hint: 'Collège, lycée, études supérieures, apprentissage.' },
      { value: 'salarie', label: 'En emploi salarié' },
      { value: 'independant', label: 'À son compte', hint: 'Micro-entreprise, profession libérale, exploitation agricole…' },
      { value: 'chomeur', label: 'À la recherche d’un emploi', hint: 'Inscrit ou inscrite à France Travail.' },
      ...person.age(household.date) > 30 ? [{ value: 'retraite', label: 'À la retraite' }] : [],
      { value: 'inactif', label: 'Autre situation' }
    ]
  })
})
