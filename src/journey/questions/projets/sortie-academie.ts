import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: 'sortie_academie',
  chapter: 'projets',
  title: 'L’an prochain, voulez-vous étudier dans une autre académie ?',
  hint: 'Une académie réunit plusieurs départements voisins.',
  help: {
    title: 'Quelle est mon académie ?',
    paragraphs: [
      'Le ministère de l’Éducation nationale donne la liste des académies et de leurs départements.'
    ],
    link: { label: 'Liste des académies', href: 'https://www.education.gouv.fr/les-regions-academiques-academies-et-services-departementaux-de-l-education-nationale-6557' }
  },
  asked: person => person.annee_etude === 'terminale',
  control: words => yesNo(words)
})
