import {
  sejourOuvreDroitALaCss, sejourOuvreDroitALAideSociale, sejourOuvreDroitAuPassCulture, sejourOuvreDroitAuPretGaranti, sejourOuvreDroitAVisale
} from '../../notions/sejour/autres-aides.js'
import { bourseSelonNationalite } from '../../notions/sejour/bourse.js'
import { sejourOuvreDroitAuLogement } from '../../notions/sejour/logement.js'
import { sejourOuvreDroitALAah } from '../../notions/sejour/minima-sociaux.js'
import { enfantOuvreDroit, sejourOuvreDroitAuxPrestationsFamiliales } from '../../notions/sejour/prestations-familiales.js'
import { estRessortissantEuropeen } from '../../notions/sejour/ressortissant-europeen.js'
import { europeenOuTitreRegulier } from '../../notions/sejour/sejour-regulier.js'
import { suitDesEtudes } from '../../notions/etudes/etudiant.js'
import type { Rule } from '../../rule.js'
import { habit, notion } from '../habit.js'

const toujours = () => () => true
const europeen = () => (c: Rule): boolean => estRessortissantEuropeen(c, c.household.demandeur)

export default habit({
  says: 'Le titre de séjour et la durée de résidence ne sont pas demandés : selon l’aide, toute personne étrangère y a droit, ou aucune hors d’Europe.',
  replaces: [
    notion(sejourOuvreDroitAuLogement, toujours),
    notion(sejourOuvreDroitAuxPrestationsFamiliales, toujours),
    notion(enfantOuvreDroit, toujours),
    notion(sejourOuvreDroitALAah, toujours),
    notion(sejourOuvreDroitALaCss, toujours),
    notion(sejourOuvreDroitAuPassCulture, toujours),
    notion(europeenOuTitreRegulier, toujours),
    notion(bourseSelonNationalite, europeen),
    notion(sejourOuvreDroitALAideSociale, europeen),
    notion(sejourOuvreDroitAVisale, () => c => estRessortissantEuropeen(c, c.household.demandeur) || suitDesEtudes(c)),
    notion(sejourOuvreDroitAuPretGaranti, () => c => c.household.demandeur.nationalite === 'FR')
  ]
})
