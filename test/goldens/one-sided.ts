/** Aids that fewer than twenty recorded households get, and why. */
export const fewGranted: Readonly<Record<string, string>> = {
  agepi: 'habitude « agepi-jamais » : OpenFisca ne la trouve jamais'
}

const sejour = 'habitude « titres-de-sejour-ignores » : toujours remplie ; les deux côtés sont dans test/rules/sejour'

/** Conditions, « aid condition », with fewer than twenty recorded households on one of their sides, and why. */
export const oneSided: Readonly<Record<string, string>> = {
  'agepi reprise': 'habitude « agepi-jamais » : jamais remplie',
  'aide_mobilite_internationale_eligibilite boursier': 'habitude « mobilite-internationale-sans-bourse » : toujours remplie',
  'rsa service_civique': 'habitude « service-civique-ignore » : toujours remplie',
  'ppa service_civique': 'habitude « service-civique-ignore » : toujours remplie',
  'ass service_civique': 'habitude « service-civique-ignore » : toujours remplie',
  'aide_logement bail': 'habitude « mineurs-comme-majeurs » : toujours remplie',
  'bail_reel_solidaire majeur': 'habitude « mineurs-comme-majeurs » : toujours remplie',
  'aide_alimentation_etudiants_eloignes eloignement': 'habitude « aide-alimentation-partout » : toujours remplie',
  'cheque_energie contrat': 'habitude « cheque-energie-par-menage » : toujours remplie',
  'aide_logement loyer_paye': 'habitude « loyer-nul » : toujours remplie',
  'mobili_jeune employeur_prive': 'habitude « mobili-jeune-employeur-public » : toujours remplie',
  'aide_permis_demandeur_emploi periode': 'habitude « aides-closes-encore-ouvertes » : toujours remplie',
  'bail_reel_solidaire zone': 'habitude « brs-hors-zonage » : toujours remplie',
  'aah pension': 'une pension d’invalidité aussi haute que l’AAH est rare : cinq foyers, dont un qui n’a pas d’autre refus',
  'asi aspa': 'un conjoint de 65 ans est rare avec une pension d’invalidité : douze foyers',
  'aah sejour': sejour,
  'aeeh sejour': sejour,
  'af sejour': sejour,
  'aide_logement sejour': sejour,
  'ars sejour': sejour,
  'asf sejour': sejour,
  'cf sejour': sejour,
  'contrat_engagement_jeune sejour': sejour,
  'css_participation_forfaitaire sejour': sejour,
  'logement_social_eligible sejour': sejour,
  'paje_base sejour': sejour,
  'pass_culture residence': sejour
}
