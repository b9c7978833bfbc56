const appointment = 'fiche sans droit propre, qui ne sert qu’à proposer un rendez-vous : voir rules/services/rdv'
const demonstration = 'fiche de démonstration des services du simulateur d’origine'

/** Aids left out of the comparison, and why. Bicycle aids have their own program: test/integrations/aides-velo. */
export const notCompared: Readonly<Record<string, string>> = {
  'ville-strasbourg-accompagnement': appointment,
  'ville-montpellier-accompagnement': appointment,
  'cc-pays-de-la-chataigneraie-accompagnement': appointment,
  'ville-vannes-accompagnement': appointment,
  'ville-aubervilliers-accompagnement': appointment,
  'ville-chemille-accompagnement-france-service': appointment,
  'aide-demonstration-rdv-service-public': demonstration
}

/** Pairs (household, aid) that differ, every habit on: « recorded → here », and why. Not one more, not one less. */
export const otherwise: Readonly<Record<string, { figures: string, reason: string }>> = {}
