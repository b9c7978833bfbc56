import aahRestriction from './restriction-acces-emploi.js'
import activite from './activite.js'
import agenceTravailTemporaire from './agence-travail-temporaire.js'
import alternanceFonctionPublique from './alternance-fonction-publique.js'
import alternant from './alternant.js'
import anneeEtude from './annee-etude.js'
import assPrecondition from './ass-precondition-remplie.js'
import contratAlternance from './contrat-alternance.js'
import dateDebutChomage from './date-debut-chomage.js'
import dateNaissance from './date-naissance.js'
import dureePossessionTitre from './duree-possession-titre-sejour.js'
import dureeResidence from './duree-residence-france.js'
import enceinte from './enceinte.js'
import enfantACharge from './enfant-a-charge.js'
import gir from './gir.js'
import groupeSpecialites from './groupe-specialites-formation.js'
import handicap from './handicap.js'
import inapteTravail from './inapte-travail.js'
import mentionBaccalaureat from './mention-baccalaureat.js'
import nationalite from './nationalite.js'
import regimeSecuriteSociale from './regime-securite-sociale.js'
import rsaJeune from './rsa-jeune-heures-travail.js'
import scolarite from './scolarite.js'
import serviceCivique from './service-civique.js'
import stagiaire from './stagiaire.js'
import statutsEtablissement from './statuts-etablissement-scolaire.js'
import tauxIncapacite from './taux-incapacite.js'
import titreSejour from './titre-sejour.js'
import type { AboutPerson } from '../../define.js'

/** Asked of the person for whom the simulation is made. */
export const demandeur: readonly AboutPerson[] = [
  dateNaissance, nationalite, titreSejour, dureePossessionTitre, activite, scolarite, anneeEtude, statutsEtablissement,
  mentionBaccalaureat, stagiaire, alternant, contratAlternance, alternanceFonctionPublique, dureeResidence, agenceTravailTemporaire,
  groupeSpecialites, dateDebutChomage, assPrecondition, inapteTravail, serviceCivique, handicap, tauxIncapacite, aahRestriction, enfantACharge, rsaJeune, gir,
  regimeSecuriteSociale, enceinte
]

/** Those that are also asked of a partner or of a child. */
export {
  aahRestriction, activite, assPrecondition, dateDebutChomage, dateNaissance, dureePossessionTitre, dureeResidence, enceinte, handicap,
  inapteTravail, nationalite, tauxIncapacite, titreSejour
}
