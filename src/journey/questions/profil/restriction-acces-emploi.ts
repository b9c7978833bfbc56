import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'
import { forRole } from '../../words.js'

export default aboutPerson({
  field: 'aah_restriction_substantielle_durable_acces_emploi',
  chapter: 'profil',
  title: forRole({
    demandeur: 'La MDPH a-t-elle reconnu que votre handicap limite durablement votre accès à l’emploi ?',
    conjoint: 'La MDPH a-t-elle reconnu que le handicap de votre conjoint ou conjointe limite durablement son accès à l’emploi ?'
  }),
  hint: 'C’est la « restriction substantielle et durable d’accès à l’emploi », différente de la RQTH.',
  help: {
    title: 'Où le lire ?',
    paragraphs: [
      'Sur la décision de la CDAPH, la commission de la MDPH, qui accorde ou refuse l’allocation aux adultes handicapés.',
      'La RQTH (reconnaissance de la qualité de travailleur handicapé) est une autre décision.'
    ]
  },
  asked: person => person.handicap && person.taux_incapacite === 0.65,
  control: words => yesNo(words)
})
