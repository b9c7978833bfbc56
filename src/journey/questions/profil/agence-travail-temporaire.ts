import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: '_agence_travail_temporaire',
  chapter: 'profil',
  title: 'Travaillez-vous en intérim ?',
  help: {
    title: 'Qu’est-ce que l’intérim ?',
    paragraphs: [
      'Une agence d’intérim vous embauche et vous paie. Vous travaillez dans une autre entreprise, le temps d’une mission.'
    ]
  },
  asked: person => person.activite === 'salarie',
  control: words => yesNo(words)
})
