import type { Weights } from './habits-of-answer.js'

export interface Persona { ages: readonly [number, number], weights: Weights }

/** Who is drawn: ages, and what leans the answers, by field. What is not said here is drawn as usual. */
export const personas: Readonly<Record<string, Persona>> = {
  etudiant: { ages: [17, 26], weights: { activite: { etudiant: 1 }, scolarite: { enseignement_superieur: 6, grande_ecole_du_numerique: 1 }, annee_etude: { licence_1: 4, bts_1: 2, but_1: 1, cpge_1: 1, licence_2: 1, licence_3: 1, master_1: 1, master_2: 1, terminale: 1 }, enfants: { 0: 20, 1: 1 } } },
  lyceen: { ages: [15, 19], weights: { activite: { etudiant: 1 }, scolarite: { lycee: 8, college: 2 }, annee_etude: { terminale: 6, premiere: 1, seconde: 1, cap_1: 1 }, bourse_lycee: { oui: 2, non: 1 }, sortie_academie: { oui: 2, non: 1 }, enfants: { 0: 1 }, en_couple: { non: 1 } } },
  apprenti: { ages: [16, 28], weights: { activite: { salarie: 1, etudiant: 1 }, alternant: { oui: 1 } } },
  'grande école du numérique': { ages: [18, 26], weights: { activite: { etudiant: 1 }, scolarite: { grande_ecole_du_numerique: 1 }, enfants: { 0: 20, 1: 1 } } },
  salarie: { ages: [18, 30], weights: { activite: { salarie: 1 }, alternant: { non: 1 } } },
  chomeur: { ages: [18, 30], weights: { activite: { chomeur: 1 } } },
  inactif: { ages: [17, 30], weights: { activite: { inactif: 1 } } },
  independant: { ages: [20, 30], weights: { activite: { independant: 1 } } },
  'parent seul': { ages: [18, 40], weights: { activite: { salarie: 1, chomeur: 1, inactif: 1, etudiant: 0 }, enfants: { 1: 2, 2: 1 }, en_couple: { non: 1 } } },
  'famille nombreuse': { ages: [28, 45], weights: { enfants: { 3: 3, 4: 2, 5: 1 }, en_couple: { oui: 3, non: 1 }, activite: { salarie: 3, chomeur: 1, inactif: 1, etudiant: 0 } } },
  'situation de handicap': { ages: [20, 40], weights: { handicap: { oui: 1 }, activite: { inactif: 2, salarie: 1, chomeur: 1, etudiant: 1 }, taux_incapacite: { 0.9: 6, 0.65: 1, 0.3: 1 }, _logementType: { locataire: 4, heberge: 1 }, ressources: { salaire_net: 0.1, aide_logement: 0.03, caah: 0.02 } } },
  invalide: { ages: [22, 61], weights: { handicap: { oui: 3, non: 1 }, activite: { inactif: 3, chomeur: 1, etudiant: 0 }, ressources: { pensions_invalidite: 0.8, salaire_net: 0.1, asi: 0.05 } } },
  retraite: { ages: [58, 75], weights: { activite: { retraite: 1 }, enfants: { 0: 1 }, ressources: { retraite_nette: 0.8, salaire_net: 0.05 } } },
  'parent d’élèves': { ages: [30, 48], weights: { enfants: { 1: 1, 2: 2, 3: 1 }, activite: { salarie: 3, chomeur: 1, inactif: 1, etudiant: 0 }, 'enfant.scolarite': { college: 2, lycee: 2 }, ressources: { salaire_net: 0.4, chomage_net: 0.1 } } }
}
