import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'
import { doitAvoirUnTitre } from '../../residence.js'
import { forRole } from '../../words.js'

export default aboutPerson({
  field: 'titre_sejour',
  chapter: 'profil',
  title: forRole({
    demandeur: 'Quel titre de séjour avez-vous ?',
    conjoint: 'Quel titre de séjour votre conjoint ou conjointe a-t-il ou a-t-elle ?'
  }),
  hint: 'Si un renouvellement est en cours, choisissez le titre qui se termine.',
  help: {
    title: 'Pourquoi cette question ?',
    paragraphs: [
      'Selon le titre, certaines aides sont ouvertes et d’autres non. Cette réponse sert seulement à vous dire lesquelles.',
      'Elle n’est transmise à aucune administration et s’efface avec les autres réponses.'
    ]
  },
  canBeUnknown: true,
  asked: (person, { household }) => doitAvoirUnTitre(person, household),
  control: words => radios({
    ...words,
    options: [
      { value: 'carte_resident', label: 'Carte de résident (10 ans)', hint: 'Ou résident permanent, résident de longue durée – UE, certificat de résidence algérien de 10 ans.' },
      { value: 'protection', label: 'Réfugié, protection subsidiaire ou apatride' },
      { value: 'carte_sejour', label: 'Carte de séjour ou visa de long séjour, sauf pour études', hint: 'Salarié, talent, vie privée et familiale… ou certificat de résidence algérien d’un an.' },
      { value: 'etudiant', label: 'Carte de séjour ou visa de long séjour « étudiant »' },
      { value: 'protection_temporaire', label: 'Protection temporaire', hint: 'Une autorisation provisoire de séjour, par exemple pour qui vient d’Ukraine.' },
      { value: 'demande', label: 'Une première demande est en cours', hint: 'Demande d’asile ou de titre de séjour.' },
      { value: 'autre', label: 'Un autre titre', hint: 'Membre de la famille d’un Européen, accord de retrait du Royaume-Uni, retraité…' },
      { value: 'aucun', label: 'Aucun' }
    ]
  })
})
