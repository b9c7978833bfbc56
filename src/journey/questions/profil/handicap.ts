import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'
import { forRole } from '../../words.js'

export default aboutPerson({
  field: 'handicap',
  chapter: 'profil',
  title: forRole({
    demandeur: 'La MDPH vous a-t-elle reconnu un handicap ?',
    conjoint: 'La MDPH a-t-elle reconnu un handicap à votre conjoint ou conjointe ?',
    enfant: name => `La MDPH a-t-elle reconnu un handicap à ${name} ?`
  }),
  hint: 'Un dossier a été déposé et un taux d’incapacité a été donné.',
  help: {
    title: 'Qu’est-ce que la MDPH ?',
    paragraphs: [
      'La maison départementale des personnes handicapées. Elle étudie les dossiers et fixe le taux d’incapacité, écrit sur sa décision.'
    ]
  },
  control: words => yesNo(words)
})
