import { decritParLesReponses } from '../../notions/periodes.js'
import { estEtudiant } from '../../notions/rsa-et-prime-activite/montant-forfaitaire-rsa.js'
import { estApprenant } from '../../notions/rsa-et-prime-activite/ppa.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Une personne en alternance qui se dit en études est étudiante pour le RSA et pour la prime d’activité, quel que soit son contrat.',
  replaces: [
    notion(estEtudiant, () => (c, person, month) => decritParLesReponses(c, month) && person.activite === 'etudiant'),
    notion(estApprenant, () => (c, person, month) => decritParLesReponses(c, month) &&
      (person.activite === 'etudiant' || person.stagiaire || person._contratAlternance === 'apprenti'))
  ]
})
