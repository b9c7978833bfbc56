/** The kinds of income, by category, most common first inside a category. Amounts are net euros. */
export const categories = {
  revenusActivite: ['salaire_net', 'indemnites_stage', 'revenus_stage_formation_pro', 'ppa'],
  rpns: [
    'rpns_micro_entreprise_CA_bic_vente_imp', 'rpns_micro_entreprise_CA_bic_service_imp', 'rpns_micro_entreprise_CA_bnc_imp',
    'rpns_benefice_exploitant_agricole', 'rpns_autres_revenus'
  ],
  allocations: [
    'chomage_net', 'allocation_securisation_professionnelle', 'prime_forfaitaire_mensuelle_reprise_activite', 'aide_logement',
    'af', 'cf', 'asf', 'rsa', 'aspa', 'asi', 'ass', 'aah', 'caah', 'contrat_engagement_jeune', 'mva', 'aeeh', 'pch',
    'paje_base', 'paje_clca', 'paje_prepare'
  ],
  indemnites: [
    'indemnites_journalieres_maternite', 'indemnites_journalieres_maladie', 'indemnites_journalieres_maladie_professionnelle',
    'indemnites_journalieres_accident_travail', 'indemnites_chomage_partiel', 'indemnites_volontariat', 'dedommagement_victime_amiante'
  ],
  pensions: [
    'pensions_alimentaires_percues', 'prestation_compensatoire', 'retraite_nette', 'retraite_combattant', 'pensions_invalidite'
  ],
  patrimoine: ['revenus_locatifs', 'revenus_capital'],
  autre: ['bourse_enseignement_sup', 'bourse_recherche', 'bourse_lycee', 'gains_exceptionnels', 'pensions_alimentaires_versees_individu']
} as const

type Category = keyof typeof categories
export type Kind = typeof categories[Category][number]

export const kinds = Object.values(categories).flat() as readonly Kind[]

/** Self-employed income is declared by year, the rest by month. */
export const isAnnual = (kind: Kind): boolean => kind.startsWith('rpns_')

/** A profit, which may be a loss; the others are turnovers or payments. */
export const mayBeLoss = (kind: Kind): boolean => kind === 'rpns_benefice_exploitant_agricole' || kind === 'rpns_autres_revenus'
