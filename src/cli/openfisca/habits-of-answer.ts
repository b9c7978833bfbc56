/** Weights of the options of a question, by field ("activite"), or by role and field ("enfant.scolarite"). */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>

/** How people usually answer; options without a weight get 1 where the field is not listed, 0 where it is. */
export const usual: Weights = {
  nationalite: { FR: 16, DE: 1, AF: 1 },
  activite: { etudiant: 4, salarie: 4, chomeur: 2, inactif: 1, independant: 1 },
  service_civique: { oui: 1, non: 20 },
  handicap: { oui: 1, non: 12 },
  'enfant.handicap': { oui: 1, non: 8 },
  enceinte: { enceinte: 1, pas_enceinte: 8, pas_concerne: 8 },
  alternant: { oui: 1, non: 4 },
  inapte_travail: { oui: 1, non: 8 },
  ass_precondition_remplie: { oui: 1, non: 5 },
  en_couple: { oui: 1, non: 3 },
  enfants: { 0: 20, 1: 3, 2: 2, 3: 1 },
  'enfant.enfant_a_charge': { oui: 12, non: 1 },
  garde_alternee: { oui: 1, non: 9 },
  enfant_place: { oui: 1, non: 9 },
  _logementType: { locataire: 11, heberge: 7, proprietaire: 1, sansDomicile: 1 },
  proprietaire_proche_famille: { oui: 1, non: 15 },
  coloc: { oui: 1, non: 4 },
  _hasRessources: { oui: 1, non: 6 },
  _alternanceFonctionPublique: { true: 1, false: 3 }
}

/** Probability that a kind of income is ticked. */
export const likely: Readonly<Record<string, number>> = {
  salaire_net: 0.4, chomage_net: 0.1, aide_logement: 0.07, bourse_enseignement_sup: 0.06, pensions_alimentaires_percues: 0.05, ppa: 0.03, rsa: 0.02, aah: 0.02
}
export const unlikely = 0.01

/** Euros a month (or a year for self-employed income), lowest and highest. */
export const amounts: Readonly<Record<string, readonly [number, number]>> = {
  salaire_net: [150, 2600], chomage_net: [300, 1500], retraite_nette: [300, 1500], pensions_invalidite: [200, 1100], aide_logement: [40, 350],
  loyer: [150, 900], charges_locatives: [0, 90], rfr: [0, 60000], nbptr: [1, 5], bourse_criteres_sociaux_base_ressources_parentale: [0, 60000],
  bourse_criteres_sociaux_nombre_enfants_a_charge: [1, 5], bourse_criteres_sociaux_nombre_enfants_a_charge_dans_enseignement_superieur: [0, 3], _dureeMoisEtudesEtranger: [1, 12]
}
export const usualAmount = [10, 600] as const
export const annualAmount = [500, 30000] as const
