import type { AboutHome, AboutPerson } from '../../define.js'
import * as profil from '../profil/index.js'
import enCouple from './en-couple.js'
import enfantAChargeFiscale from './enfant-a-charge-fiscale.js'
import enfantPlace from './enfant-place.js'
import gardeAlternee from './garde-alternee.js'
import neEnFrance from './ne-en-france.js'
import nombreEnfants from './nombre-enfants-a-charge-parents.js'
import nombreEnfantsSuperieur from './nombre-enfants-superieur-parents.js'
import prenomEnfant from './prenom-enfant.js'
import rsaIsolementRecent from './rsa-isolement-recent.js'
import scolariteEnfant from './scolarite-enfant.js'
import situationParents from './situation-parents.js'
import statutMarital from './statut-marital.js'
import { inChapter } from '../../define.js'

const inFoyer = inChapter('foyer')

/** Asked of each child. */
export const enfant: readonly AboutPerson[] = [
  prenomEnfant, profil.dateNaissance, profil.nationalite, gardeAlternee, profil.handicap, profil.tauxIncapacite, enfantPlace,
  scolariteEnfant, enfantAChargeFiscale
].map(inFoyer)

/** Asked of each child once the couple is known. */
export const enfantDuCouple: readonly AboutPerson[] = [neEnFrance]

/** Asked of a partner. */
export const conjoint: readonly AboutPerson[] = [
  profil.dateNaissance, profil.nationalite, profil.titreSejour, profil.dureePossessionTitre, statutMarital, profil.activite,
  profil.dureeResidence, profil.dateDebutChomage, profil.assPrecondition, profil.inapteTravail, profil.handicap, profil.tauxIncapacite, profil.aahRestriction, profil.enceinte
].map(inFoyer)

export const parents: readonly AboutHome[] = [situationParents, nombreEnfants, nombreEnfantsSuperieur]

export { enCouple, rsaIsolementRecent }
