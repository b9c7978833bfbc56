import { ofDemandeur, type AboutHome } from '../../define.js'
import bourseLycee from './bourse-lycee.js'
import boursier from './boursier.js'
import dureeEtudesEtranger from './duree-mois-etudes-etranger.js'
import interetAidesSanitaireSocial from './interet-aides-sanitaire-social.js'
import interetBafa from './interet-bafa.js'
import interetEtudesEtranger from './interet-etudes-etranger.js'
import interetPermis from './interet-permis-de-conduire.js'
import interetsAidesVelo from './interets-aides-velo.js'
import sortieAcademie from './sortie-academie.js'
import sortieRegionAcademique from './sortie-region-academique.js'

export const questions: readonly AboutHome[] = [
  ...[interetsAidesVelo, interetBafa, interetPermis, interetAidesSanitaireSocial, sortieAcademie].map(ofDemandeur),
  bourseLycee,
  ...[sortieRegionAcademique, boursier, interetEtudesEtranger, dureeEtudesEtranger].map(ofDemandeur)
]
