/** Figures that the incumbent does not know yet: the parameter, and the first day of the first value that it lacks. */
export const newerFigures: Readonly<Record<string, string>> = {
  'action-logement/mobili-jeune-salaire': '2024-02-15',
  'action-logement/visale-loyer-etudiant': '2026-01-06',
  'action-logement/visale-loyer-maximum': '2026-01-06',
  'asi/plafonds': '2026-04-01',
  'ass/age-maximum': '2023-09-01',
  'cej/montants': '2026-04-01',
  'chomage/allocation-minimale-mayotte': '2025-07-01',
  'css/plafond-de-base': '2025-04-01',
  'energie/cheque-montants': '2023-01-01',
  'epargne/taux-livret-a': '2026-08-01',
  'etudiant/repas-crous': '2026-05-04',
  'jeunes/depart-1825-montant': '2025-01-01',
  'logement/brs-plafonds': '2026-01-01',
  'logement/equivalence-loyer-foyer': '2026-10-01',
  'logement/forfait-charges': '2026-10-01',
  'logement/participation-minimale': '2026-10-01',
  'logement/plafond-ressources-personne-a-charge': '2026-01-01',
  'logement/plafonds-de-loyer': '2026-10-01'
}
