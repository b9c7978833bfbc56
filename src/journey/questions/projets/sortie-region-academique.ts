import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: 'sortie_region_academique',
  chapter: 'projets',
  title: 'L’an prochain, voulez-vous étudier dans une autre région académique ?',
  hint: 'Elles correspondent aux régions ; l’Île-de-France en forme une seule.',
  asked: person => person.annee_etude === 'licence_3' || person.annee_etude === 'master_1',
  control: words => yesNo(words)
})
