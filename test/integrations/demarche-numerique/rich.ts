import { rennes } from './app.js'

const child = (id: string, name: string, born: string, school: string) => ({
  [`individu.${id}._firstName`]: name, [`individu.${id}.date_naissance`]: born, [`individu.${id}.scolarite`]: school, [`individu.${id}.garde_alternee`]: false,
  [`individu.${id}.nationalite`]: 'FR', [`individu.${id}.handicap`]: false, [`individu.${id}.enfant_place`]: false, [`individu.${id}.enfant_a_charge`]: true
})

/** A whole year, and the month that has begun: a month that is missing is not known. */
const lastMonths = ['2026-11', '2026-10', '2026-09', '2026-08', '2026-07', '2026-06', '2026-05', '2026-04', '2026-03', '2026-02', '2026-01', '2025-12', '2025-11']

/** A household whose answers fill every field of the demonstration. */
export const rich: Readonly<Record<string, unknown>> = {
  'individu.demandeur.date_naissance': '1998-05-17',
  'individu.demandeur.nationalite': 'FR',
  'individu.demandeur.activite': 'etudiant',
  'individu.demandeur.scolarite': 'enseignement_superieur',
  'individu.demandeur.annee_etude': 'licence_3',
  'individu.demandeur.alternant': false,
  'individu.demandeur.statuts_etablissement_scolaire': 'public',
  'individu.demandeur.groupe_specialites_formation': 'aucun',
  'individu.demandeur.service_civique': false,
  'individu.demandeur.handicap': false,
  'individu.demandeur.enceinte': 'pas_enceinte',
  'individu.demandeur.stagiaire': false,
  'individu.demandeur.sortie_region_academique': true,
  'individu.demandeur.boursier': true,
  'individu.demandeur._hasRessources': true,
  'individu.demandeur.ressources': ['salaire_net'],
  'individu.demandeur.salaire_net': Object.fromEntries(lastMonths.map(month => [month, 812.5])),
  'enfants': ['enfant_a', 'enfant_b'],
  ...child('enfant_a', 'Léa', '2019-09-01', 'primaire'),
  ...child('enfant_b', 'Noé', '2021-02-14', 'maternelle'),
  'famille.en_couple': false,
  'menage._logementType': 'locataire',
  'menage._locationType': 'vide',
  'menage.coloc': false,
  'menage.loyer': 500,
  'menage.charges_locatives': 60,
  'menage.depcom.code_postal': '35000',
  'menage.depcom': rennes
}
