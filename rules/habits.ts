/**
 * Where the incumbent's figures follow a habit rather than the law. By default we follow the law;
 * `evaluate --ecarts=aucun` turns every habit back on, so that what remains different is unexplained.
 * Cases, figures and sources: docs/ecarts.md.
 */
export const habits = {
  'regime-social-ignore': 'Une condition sur le régime de sécurité sociale exclut toujours et n’inclut jamais.',
  'plafond-plai-paris-errone': 'Le plafond du logement très social d’un couple à Paris a un zéro de trop (218 805 €).',
  'limitrophes-sans-boulogne': 'Boulogne-Billancourt manque à la liste des communes limitrophes de Paris.',
  'pass-sport-avant-2025': 'Le pass Sport reste à 50 € dès 6 ans avec l’allocation de rentrée scolaire ; depuis 2025, 70 € à partir de 14 ans.',
  'ars-age-au-premier-decembre': 'L’allocation de rentrée scolaire compare les âges au 1er décembre.',
  'aeeh-sans-taux': 'L’allocation d’éducation de l’enfant handicapé ne regarde pas le taux d’incapacité.',
  'bourse-lycee-eleve-ignore': 'La bourse de collège ou de lycée oublie l’élève qui fait lui-même la simulation.',
  'neutralisation-du-couple': 'Aides au logement : le chômage non indemnisé d’une personne efface aussi les revenus de l’autre.',
  'double-activite-d-un-mois': 'Aides au logement : la double activité compare le salaire d’un seul mois à douze BMAF.',
  'cej-sans-revenu-independant': 'Les revenus d’indépendant ne diminuent pas l’allocation du contrat d’engagement jeune.',
  'neutralisation-rsa-declare': 'Aides au logement : seul le RSA déclaré efface les revenus d’activité, pas le RSA calculé.',
  'carte-solidaire-quotient-annuel': 'Le quotient familial annuel est comparé au plafond mensuel de la carte Solidaire de Nouvelle-Aquitaine.',
  'fsl-eure-et-loir-ressources': 'Le fonds logement d’Eure-et-Loir compte les prestations de la famille une fois par personne, et celles que son règlement écarte.',
  'aides-d-antony-a-un-euro': 'Les aides d’Antony dont le montant n’est pas publié valent un euro.',
  'quotient-caf-partiel': 'Le quotient familial de la Caf ignore les prestations du mois et compte moins de parts aux personnes seules.',
  'rennes-ressources-au-trimestre': 'À Rennes, les bénéfices des indépendants et les pensions versées comptent pour un trimestre sur quatre.',
  'rennes-logement-recent': 'À Rennes, l’aide au logement ne compte que pour le mois de la simulation et les trois d’avant, seuls où le logement est connu.',
  'treizieme-mois-ignore': 'Aides au logement : le premier des douze mois de référence, que personne ne demande, compte pour 0 €.',
  'aides-logement-passees-neutralisees': 'L’aide au logement des mois passés, comptée dans la prime d’activité, oublie les revenus d’activité de qui a l’âge du RSA et la bourse d’un étudiant.',
  'css-mva-d-un-mois': 'La complémentaire santé ne compte la majoration pour la vie autonome que du dernier des douze mois.',
  'residence-et-garde-recentes': 'Les prestations familiales d’avant les trois derniers mois sont calculées comme en métropole, sans garde alternée.',
  'mva-sans-aide-versee': 'La majoration pour la vie autonome est donnée pour une aide au logement calculée, même exclue (logement loué à un proche) ou contredite par la réponse.'
} as const
