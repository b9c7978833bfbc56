import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: 'service_civique',
  chapter: 'profil',
  title: 'Faites-vous un service civique en ce moment ?',
  help: {
    title: 'Qu’est-ce que le service civique ?',
    paragraphs: [
      'C’est un engagement volontaire de 6 à 12 mois, indemnisé, dans une association ou un service public, ouvert de 16 à 25 ans (30 ans en situation de handicap).'
    ],
    link: { label: 'Service civique', href: 'https://www.service-civique.gouv.fr/' }
  },
  asked: (person, { household }) => person.age(household.date) <= 31,
  control: words => yesNo(words)
})
