/**
 * Where the incumbent's figures follow a habit rather than the law. By default we follow the law;
 * `evaluate --ecarts=aucun` turns every habit back on, so that what remains different is unexplained.
 * Cases, figures and sources: docs/ecarts.md.
 */
export const habits = {
  'pass-sport-avant-2025': 'Le pass Sport reste à 50 € dès 6 ans avec l’allocation de rentrée scolaire ; depuis 2025, 70 € à partir de 14 ans.',
  'ars-age-au-premier-decembre': 'L’allocation de rentrée scolaire compare les âges au 1er décembre.',
  'aeeh-sans-taux': 'L’allocation d’éducation de l’enfant handicapé ne regarde pas le taux d’incapacité.',
  'cej-sans-revenu-independant': 'Les revenus d’indépendant ne diminuent pas l’allocation du contrat d’engagement jeune.',
  'fsl-eure-et-loir-ressources': 'Le fonds logement d’Eure-et-Loir compte les prestations de la famille une fois par personne, et celles que son règlement écarte.',
  'aides-d-antony-a-un-euro': 'Les aides d’Antony dont le montant n’est pas publié valent un euro.',
  'quotient-caf-partiel': 'Le quotient familial de la Caf ignore les prestations du mois et compte moins de parts aux personnes seules.',
  'rennes-ressources-au-trimestre': 'À Rennes, les bénéfices des indépendants et les pensions versées comptent pour un trimestre sur quatre.',
  'rennes-logement-recent': 'À Rennes, l’aide au logement ne compte que pour le mois de la simulation et les trois d’avant, seuls où le logement est connu.',
  'css-mva-d-un-mois': 'La complémentaire santé ne compte la majoration pour la vie autonome que du dernier des douze mois.'
} as const
