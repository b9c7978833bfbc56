/** Aids that fewer than twenty recorded households get, and why. */
export const fewGranted: Readonly<Record<string, string>> = {
  agepi: 'habitude « agepi-jamais » : OpenFisca ne la trouve jamais'
}

/** Conditions, « aid condition », with fewer than twenty recorded households on one of their sides, and why. */
export const oneSided: Readonly<Record<string, string>> = {
  'agepi reprise': 'habitude « agepi-jamais » : jamais remplie',
  'aide_mobilite_internationale_eligibilite boursier': 'habitude « mobilite-internationale-sans-bourse » : toujours remplie',
  'cheque_energie contrat': 'habitude « cheque-energie-par-menage » : toujours remplie',
  'mobili_jeune employeur_prive': 'habitude « mobili-jeune-employeur-public » : toujours remplie',
  'aide_permis_demandeur_emploi periode': 'habitude « aides-closes-encore-ouvertes » : toujours remplie',
  'bail_reel_solidaire zone': 'habitude « brs-hors-zonage » : toujours remplie'
}
