import type { AboutHome } from '../../define.js'
import coloc from './coloc.js'
import { communeParents, communeParentsChoix } from './commune-parents.js'
import { depcom, depcomCommune } from './depcom.js'
import difficultesLogement from './difficultes-logement.js'
import etatLogementFoyer from './etat-logement-foyer.js'
import habiteChezParents from './habite-chez-parents.js'
import locationType from './location-type.js'
import logementChambre from './logement-chambre.js'
import logementCrous from './logement-crous.js'
import logementType from './logement-type.js'
import loyer from './loyer.js'
import moisEntreeLogement from './nombre-mois-entree-logement.js'
import parentsEnFrance from './parents-en-france.js'
import parisien from './parisien.js'
import participationFrais from './participation-frais.js'
import primoAccedant from './primo-accedant.js'
import proprietaireProcheFamille from './proprietaire-proche-famille.js'
import { ofDemandeur } from '../../define.js'

export const questions: readonly AboutHome[] = [
  logementType, primoAccedant, locationType, coloc, logementChambre, proprietaireProcheFamille, logementCrous, etatLogementFoyer, loyer,
  participationFrais, ofDemandeur(habiteChezParents), depcom, depcomCommune, difficultesLogement, parisien, parentsEnFrance,
  ofDemandeur(communeParents), ofDemandeur(communeParentsChoix), moisEntreeLogement
]
