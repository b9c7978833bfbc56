import { calculation, evaluateAid } from '../../../rules/catalogue.js'
import type { Outcome } from '../../../src/engine/outcome.js'
import { loadGeography } from '../../../src/geography/index.js'
import { replay, type Journey } from '../../../src/journey/replay.js'
import { aidsById, catalogue } from '../found.js'

export type Facts = Readonly<Record<string, unknown>>
const geography = loadGeography()
const lyon = { depcom: '69123', _codePostal: '69003', _nomCommune: 'Lyon', _departement: '69', _region: '84', _epci: '200046977', _epciType: 'MET69' }

/** Somebody of 28 without income, alone in a rented home in Lyon; each answer may be changed. */
const alone: Facts = {
  'individu.demandeur.date_naissance': '1998-04-12', 'individu.demandeur.nationalite': 'AF', 'individu.demandeur.activite': 'inactif',
  'individu.demandeur.inapte_travail': false, 'individu.demandeur.service_civique': false, 'individu.demandeur.handicap': false,
  'individu.demandeur.enceinte': 'pas_concerne', 'individu.demandeur.enfant_a_charge': false, 'individu.demandeur.ressources': [],
  'individu.demandeur.regime_securite_sociale': 'regime_general', 'individu.demandeur.rsa_jeune_condition_heures_travail_remplie': false,
  enfants: [], 'famille.en_couple': false, 'famille.rsa_isolement_recent': false, 'famille.proprietaire_proche_famille': false,
  'menage._logementType': 'locataire', 'menage._locationType': 'vide', 'menage.coloc': false, 'menage.logement_chambre': false,
  'menage.loyer': 450, 'menage.charges_locatives': 0, 'menage.depcom.code_postal': '69003', 'menage.depcom': lyon,
  'menage._difficultes_acces_ou_frais_logement': false, 'menage._nombreMoisEntreeLogement': -12
}

/** A child of the person, French and born here unless said otherwise. */
export const child = (id: string, born: string, changes: Facts = {}): Facts => Object.fromEntries(Object.entries({
  date_naissance: born, nationalite: 'FR', garde_alternee: false, handicap: false, scolarite: 'primaire', enfant_a_charge: true, _hasRessources: false, ...changes
}).map(([field, value]) => [`individu.${id}.${field}`, value]))

/** The person's partner, without income. */
export const partner = (changes: Facts): Facts => ({
  'famille.en_couple': true,
  ...Object.fromEntries(Object.entries({
    date_naissance: '1997-02-03', statut_marital: 'marie', activite: 'inactif', inapte_travail: false, handicap: false, enceinte: 'pas_concerne', ressources: [], ...changes
  }).map(([field, value]) => [`individu.conjoint.${field}`, value]))
})

/** A month's pay, for as many months as are asked. */
export const paid = (euros: number, months: readonly string[]): Readonly<Record<string, number>> => Object.fromEntries(months.map(month => [month, euros]))

/** Registered in a public university, parents in France with this income. */
export const student = (changes: Facts = {}): Facts => ({
  'individu.demandeur.date_naissance': '2005-03-10', 'individu.demandeur.activite': 'etudiant', 'individu.demandeur.scolarite': 'enseignement_superieur',
  'individu.demandeur.annee_etude': 'licence_2', 'individu.demandeur.statuts_etablissement_scolaire': 'public',
  'individu.demandeur.mention_baccalaureat': 'non_renseignee', 'individu.demandeur.stagiaire': false, 'individu.demandeur.alternant': false,
  'individu.demandeur.groupe_specialites_formation': 'aucun', 'parents._situation': 'en_couple', 'parents._en_france': true,
  'famille.bourse_criteres_sociaux_nombre_enfants_a_charge': 1, 'famille.bourse_criteres_sociaux_nombre_enfants_a_charge_dans_enseignement_superieur': 1,
  'individu.demandeur._bourseCriteresSociauxCommuneDomicileFamilial.code_postal': '69003',
  'individu.demandeur._bourseCriteresSociauxCommuneDomicileFamilial': lyon, 'individu.demandeur.bourse_criteres_sociaux_base_ressources_parentale': 10_000, ...changes
})

export const journey = (date: string, changes: Facts): Journey => replay(date, new Map(Object.entries({ ...alone, ...changes })), geography)

const words: Readonly<Record<Outcome | 'unavailable', string>> = { yes: 'oui', no: 'non', unknown: '?', unavailable: 'indisponible' }

/** « oui », « non », or « ? » to check. */
export const verdict = (aid: string, changes: Facts, date = '2026-09-15'): string =>
  words[evaluateAid(aidsById.get(aid)!, calculation(catalogue, journey(date, changes).household)).outcome]

export const amount = (aid: string, changes: Facts, date = '2026-09-15'): unknown =>
  evaluateAid(aidsById.get(aid)!, calculation(catalogue, journey(date, changes).household)).amount
