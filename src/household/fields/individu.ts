import { z } from 'zod'
import { commune } from './commune.js'
import { amounts, choice, day, most, number, orUnknown, several, text, yesNo, type Field } from './field.js'
import { kinds, mayBeLoss, type Kind } from './ressources.js'

const moisDeContrat: Field<number> = { schema: z.union([z.literal(2), z.literal(5), z.literal(12)]), absent: null }
const tauxIncapacite: Field<number> = { schema: z.union([z.literal(0.3), z.literal(0.65), z.literal(0.9)]), absent: null }
const ouiNon: Field<boolean> = { schema: z.boolean(), absent: null }

/** Facts of one person. Names and values are the field's own. */
export const individu = {
  _firstName: text(),
  date_naissance: day(),
  nationalite: choice('FR', 'DE', 'AF'),
  titre_sejour: choice('carte_resident', 'protection', 'carte_sejour', 'etudiant', 'protection_temporaire', 'demande', 'autre', 'aucun'),
  duree_possession_titre_sejour: choice('moins_de_5_ans', 'de_5_a_10_ans', '10_ans_ou_plus', 'sans_travail'),
  duree_residence_france: choice('moins_de_3_mois', 'de_3_mois_a_1_an', 'de_1_a_2_ans', 'de_2_a_5_ans', '5_ans_ou_plus'),
  activite: choice('etudiant', 'salarie', 'independant', 'chomeur', 'retraite', 'inactif'),
  scolarite: choice('maternelle', 'primaire', 'college', 'lycee', 'enseignement_superieur', 'grande_ecole_du_numerique', 'inconnue'),
  annee_etude: choice(
    'cap_1', 'cap_2', 'seconde', 'premiere', 'terminale', 'bts_1', 'but_1', 'cpge_1', 'licence_1', 'licence_2', 'licence_3',
    'master_1', 'master_2', 'doctorat_1', 'doctorat_2', 'doctorat_3', 'autre'
  ),
  statuts_etablissement_scolaire: orUnknown(choice('public', 'prive_sous_contrat', 'prive_hors_contrat', 'autre'), 'inconnu'),
  mention_baccalaureat: choice(
    'mention_assez_bien', 'mention_bien', 'mention_tres_bien', 'mention_tres_bien_felicitations_jury', 'non_renseignee'
  ),
  stagiaire: yesNo(),
  alternant: yesNo(),
  _contratAlternance: choice('apprenti', 'professionnalisation'),
  _alternanceFonctionPublique: orUnknown(ouiNon, '_neSaitPas'),
  _agence_travail_temporaire: yesNo(),
  groupe_specialites_formation: choice('groupe_330', 'groupe_230', 'aucun'),
  _nombreMoisDebutContratDeTravail: moisDeContrat,
  date_debut_chomage: day(),
  ass_precondition_remplie: yesNo(),
  inapte_travail: yesNo(),
  service_civique: yesNo(),
  handicap: yesNo(),
  taux_incapacite: tauxIncapacite,
  aah_restriction_substantielle_durable_acces_emploi: yesNo(),
  enfant_a_charge: yesNo(),
  rsa_jeune_condition_heures_travail_remplie: yesNo(),
  gir: choice('gir_6', 'gir_5', 'gir_1'),
  regime_securite_sociale: orUnknown(choice('regime_general', 'regime_agricole', 'autres_regimes'), 'inconnu'),
  enceinte: choice('enceinte', 'pas_enceinte', 'pas_concerne'),
  statut_marital: choice('marie', 'pacse', 'celibataire'),
  ne_en_france: ouiNon,
  garde_alternee: yesNo(),
  enfant_place: yesNo(),
  habite_chez_parents: yesNo(),
  _bourseCriteresSociauxCommuneDomicileFamilial: commune(),
  bourse_criteres_sociaux_base_ressources_parentale: number(),
  ressources: several(...kinds as readonly [Kind, ...Kind[]]),
  _hasRessources: yesNo(),
  tns_autres_revenus_type_activite: choice('achat_revente', 'bic', 'bnc'),
  _interetsAidesVelo: several(
    'velo_adapte', 'velo_mecanique', 'velo_electrique', 'velo_cargo', 'velo_cargo_electrique', 'velo_pliant', 'velo_pliant_electrique',
    'velo_motorisation'
  ),
  _interetBafa: yesNo(),
  _interetPermisDeConduire: yesNo(),
  _interetAidesSanitaireSocial: yesNo(),
  sortie_academie: yesNo(),
  sortie_region_academique: yesNo(),
  boursier: yesNo(),
  _interetEtudesEtranger: yesNo(),
  _dureeMoisEtudesEtranger: number(0)
}

/** One fact per kind of income: amounts by month ("2026-09") or by year ("2025"). */
export const montants = Object.fromEntries(kinds.map(kind => [kind, mayBeLoss(kind) ? amounts(-most) : amounts()])) as Readonly<Record<Kind, Field<Readonly<Record<string, number>>>>>
