import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'
import { forRole } from '../../words.js'

export default aboutPerson({
  field: 'inapte_travail',
  chapter: 'profil',
  title: forRole({
    demandeur: 'Un médecin vous a-t-il reconnu une inaptitude au travail ?',
    conjoint: 'Un médecin a-t-il reconnu une inaptitude au travail à votre conjoint ou conjointe ?'
  }),
  hint: 'Répondez oui aussi si l’inaptitude est partielle ou temporaire.',
  help: {
    title: 'Qui reconnaît l’inaptitude ?',
    paragraphs: [
      'Le médecin du travail, ou le médecin-conseil de l’assurance maladie ou de la MSA. Vous avez reçu un avis ou une notification écrite.'
    ]
  },
  asked: person => !['etudiant', 'salarie', 'independant'].includes(person.activite ?? ''),
  control: words => yesNo(words)
})
