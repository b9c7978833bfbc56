import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'

/** The limit that matters moves from six to three months after 25. */
export default aboutPerson({
  field: '_nombreMoisDebutContratDeTravail',
  chapter: 'profil',
  title: 'Depuis quand avez-vous signé votre contrat de travail ?',
  hint: 'En alternance, c’est la date de signature du contrat d’alternance.',
  asked: person => person.activite === 'salarie' || person.alternant,
  control: (words, person, { household }) => radios<number>({
    ...words,
    options: person.age(household.date) <= 25
      ? [{ value: 2, label: 'Moins de 3 mois' }, { value: 5, label: 'De 3 à 6 mois' }, { value: 12, label: 'Plus de 6 mois' }]
      : [{ value: 2, label: 'Moins de 3 mois' }, { value: 12, label: '3 mois ou plus' }]
  })
})
