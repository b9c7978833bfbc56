import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'
import { forRole } from '../../words.js'

export default aboutPerson({
  field: 'ass_precondition_remplie',
  chapter: 'profil',
  title: forRole({
    demandeur: 'Dans les 10 ans avant cette inscription, avez-vous travaillé 5 ans en tout ?',
    conjoint: 'Votre conjoint ou conjointe a travaillé 5 ans en tout dans les 10 ans avant son inscription à France Travail ?'
  }),
  hint: '5 ans de contrats de travail, soit 1 825 jours, à la suite ou non.',
  asked: person => person.activite === 'chomeur',
  control: words => yesNo(words)
})
