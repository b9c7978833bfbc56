import type { Case } from '../../src/household/index.js'

type Answer = Case['answers'][number]
const individu = (fieldName: string, value: unknown): Answer => ({ entityName: 'individu', id: 'demandeur', fieldName, value })
const menage = (fieldName: string, value: unknown): Answer => ({ entityName: 'menage', fieldName, value })
const famille = (fieldName: string, value: unknown): Answer => ({ entityName: 'famille', fieldName, value })

export const paris = { depcom: '75111', _codePostal: '75011', _nomCommune: 'Paris', _departement: '75', _region: '11', _epci: '200054781', _epciType: 'METRO' }
export const lyon = { depcom: '69123', _codePostal: '69003', _nomCommune: 'Lyon', _departement: '69', _region: '84', _epci: '200046977', _epciType: 'MET69' }

/** A French student of 21 to 23, without grant nor income, who rents alone and empty, for 600 € in Paris; what is given stands in the place of that. */
export function student (dateDeValeur: string, answers: Readonly<Record<string, unknown>> = {}): Case {
  const base: Answer[] = [
    individu('date_naissance', '2004-03-10'), individu('nationalite', 'FR'), individu('activite', 'etudiant'),
    individu('scolarite', 'enseignement_superieur'), individu('annee_etude', 'licence_2'), individu('statuts_etablissement_scolaire', 'public'),
    individu('mention_baccalaureat', 'non_renseignee'), individu('stagiaire', false), individu('alternant', false),
    individu('groupe_specialites_formation', 'aucun'), individu('service_civique', false), individu('handicap', false),
    individu('enfant_a_charge', true), individu('regime_securite_sociale', 'regime_general'), individu('enceinte', 'pas_concerne'),
    { entityName: 'enfants', value: 0 } as Answer, famille('en_couple', false),
    { entityName: 'parents', fieldName: '_situation', value: 'en_couple' }, famille('bourse_criteres_sociaux_nombre_enfants_a_charge', 1),
    famille('bourse_criteres_sociaux_nombre_enfants_a_charge_dans_enseignement_superieur', 1),
    menage('_logementType', 'locataire'), menage('_locationType', 'vide'), menage('coloc', false), menage('logement_chambre', false),
    famille('proprietaire_proche_famille', false), menage('loyer', { loyer: 600, charges_locatives: 0 }), menage('logement_crous', false), menage('depcom', paris),
    menage('_difficultes_acces_ou_frais_logement', false), menage('_nombreMoisEntreeLogement', -12),
    { entityName: 'parents', fieldName: '_en_france', value: true }, individu('_bourseCriteresSociauxCommuneDomicileFamilial', lyon),
    individu('ressources', []), individu('bourse_criteres_sociaux_base_ressources_parentale', 160000)
  ]
  return { id: 'etudiant', dateDeValeur, answers: base.map(answer => ({ ...answer, value: answers[answer.fieldName ?? ''] ?? answer.value })) }
}
