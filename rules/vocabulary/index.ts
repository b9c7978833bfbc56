import type { Vocabulary } from '../../src/engine/vocabulary.js'
import type { Household } from '../rule.js'
import age from './conditions/age.js'
import { territoires } from '../notions/territoire.js'
import agenceTravailTemporaire from './conditions/agence-travail-temporaire.js'
import anneeEtude from './conditions/annee-etude.js'
import attachedToInstitution from './conditions/attached-to-institution.js'
import beneficiaireRsa from './conditions/beneficiaire-rsa.js'
import boursier from './conditions/boursier.js'
import codesPostaux from './conditions/codes-postaux.js'
import communes from './conditions/communes.js'
import departements from './conditions/departements.js'
import difficultes from './conditions/difficultes-acces-ou-frais-logement.js'
import enfantsEligibles from './conditions/enfants-eligibles.js'
import epcis from './conditions/epcis.js'
import excludedEpcis from './conditions/excluded-epcis.js'
import formationSanitaireSocial from './conditions/formation-sanitaire-social.js'
import mentionBaccalaureat from './conditions/mention-baccalaureat.js'
import not from './conditions/not.js'
import quotientFamilial from './conditions/quotient-familial.js'
import regimeSecuriteSociale from './conditions/regime-securite-sociale.js'
import regions from './conditions/regions.js'
import statutOccupationLogement from './conditions/statut-occupation-logement.js'
import tauxIncapacite from './conditions/taux-incapacite.js'
import { existsThere } from './extent.js'
import { enVigueur } from './in-force.js'
import { interests } from './interests.js'
import { activites } from './profiles/activite.js'
import { contrats } from './profiles/contrat.js'
import { scolarites } from './profiles/scolarite.js'
import { situations } from './profiles/situation.js'

/** The words that aid files may use: the field's 21 condition types and 15 profiles. */
export const vocabulary: Vocabulary<Household> = {
  territories: { names: territoires, condition: existsThere, unsaid: 'fiche-sans-reponse' },
  conditions: {
    age,
    agence_travail_temporaire: agenceTravailTemporaire,
    annee_etude: anneeEtude,
    attached_to_institution: attachedToInstitution,
    beneficiaire_rsa: beneficiaireRsa,
    boursier,
    codes_postaux: codesPostaux,
    communes,
    departements,
    difficultes_acces_ou_frais_logement: difficultes,
    enfants_eligibles: enfantsEligibles,
    epcis,
    excluded_epcis: excludedEpcis,
    formation_sanitaire_social: formationSanitaireSocial,
    mention_baccalaureat: mentionBaccalaureat,
    not,
    quotient_familial: quotientFamilial,
    regime_securite_sociale: regimeSecuriteSociale,
    regions,
    statut_occupation_logement: statutOccupationLogement,
    taux_incapacite: tauxIncapacite
  },
  profiles: { ...activites, ...contrats, ...scolarites, ...situations },
  interests,
  inForce: enVigueur
}
