/** Figures that the incumbent does not know yet: the parameter, and the first day of the first value that it lacks. */
export const newerFigures: Readonly<Record<string, string>> = {
  'action-logement/mobili-jeune-salaire': '2024-02-15',
  'action-logement/visale-loyer-etudiant': '2026-01-06',
  'action-logement/visale-loyer-maximum': '2026-01-06',
  'etudiant/repas-crous': '2026-05-04',
  'logement/brs-plafonds': '2026-01-01',
  'logement/equivalence-loyer-foyer': '2026-10-01',
  'logement/forfait-charges': '2026-10-01',
  'logement/participation-minimale': '2026-10-01',
  'logement/plafond-ressources-personne-a-charge': '2026-01-01',
  'logement/plafonds-de-loyer': '2026-10-01'
}
