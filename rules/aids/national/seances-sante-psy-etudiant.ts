import { etudesSuperieures } from '../../aid-conditions/etudes-superieures.js'
import { formula, parameter } from '../../rule.js'

const seances = parameter('etudiant/seances-sante-psy')
const circulaire = {
  title: 'Bulletin officiel de l’enseignement supérieur du 27 juin 2024, ESRS2415963C',
  url: 'https://www.enseignementsup-recherche.gouv.fr/fr/bo/2024/Hebdo26/ESRS2415963C'
}

export default formula({
  conditions: [etudesSuperieures(circulaire)],
  amount: (c, explain) => {
    explain(() => `${c.value(seances)} séances sont prises en charge par année universitaire.`, circulaire)
    return c.value(seances)
  }
})
