/**
 * Where the incumbent's figures follow a habit rather than the law. By default we follow the law;
 * `evaluate --ecarts=aucun` turns every habit back on, so that what remains different is unexplained.
 * Cases, figures and sources: docs/ecarts.md.
 */
export const habits = {
  'regime-social-ignore': 'Une condition sur le régime de sécurité sociale exclut toujours et n’inclut jamais.',
  'revenus-imposables-partiels': 'Seuls salaires, chômage et pensions entrent dans le revenu fiscal : ni bénéfices, ni loyers, ni capital, ni indemnités.',
  'alternants-tous-apprentis': 'Un contrat de professionnalisation profite de l’exonération fiscale des apprentis.',
  'remplacement-brut-a-taux-fixe': 'Une allocation de chômage ou une retraite nette devient brute par un taux fixe, quels que soient les prélèvements.',
  'apprentis-exoneration-perdue': 'Le revenu fiscal passé d’un apprenti entièrement exonéré est recalculé sur son salaire entier.',
  'alternance-publique-sans-salaire': 'Une personne en alternance dans un service public, qui ne déclare aucun salaire, reçoit l’indemnité de résidence et le supplément familial d’un agent public.',
  'smic-du-mois-precedent': 'L’exonération d’un apprenti prend le SMIC de la veille du mois.',
  'plafond-plai-paris-errone': 'Le plafond du logement très social d’un couple à Paris a un zéro de trop (218 805 €).',
  'limitrophes-sans-boulogne': 'Boulogne-Billancourt manque à la liste des communes limitrophes de Paris.',
  'age-en-jours': 'Un âge à une autre date que celle de la simulation se compte en jours, à un jour près.',
  'pass-sport-avant-2025': 'Le pass Sport reste à 50 € dès 6 ans avec l’allocation de rentrée scolaire ; depuis 2025, 70 € à partir de 14 ans.',
  'ars-age-au-premier-decembre': 'L’allocation de rentrée scolaire compare les âges au 1er décembre.',
  'aeeh-sans-taux': 'L’allocation d’éducation de l’enfant handicapé ne regarde pas le taux d’incapacité.',
  'bourse-lycee-eleve-ignore': 'La bourse de collège ou de lycée oublie l’élève qui fait lui-même la simulation.',
  'neutralisation-du-couple': 'Aides au logement : le chômage non indemnisé d’une personne efface aussi les revenus de l’autre.',
  'double-activite-d-un-mois': 'Aides au logement : la double activité compare le salaire d’un seul mois à douze BMAF.',
  'allocation-d-un-seul': 'Quand une personne du foyer déclare une allocation personnelle (AAH, ASS, ASI, CEJ, MVA), celle des autres est prise pour nulle.',
  'duree-de-sejour-nulle': 'La durée de séjour, qui n’est plus demandée, est prise pour nulle : une personne étrangère, même européenne, n’a jamais droit au RSA.',
  'valeur-locative-mensuelle': 'La valeur locative annuelle d’un bien non loué est comptée chaque mois dans les ressources du RSA.',
  'maladie-professionnelle-imposee': 'Les indemnités de maladie professionnelle sont imposées en entier, celles d’accident du travail pas du tout.',
  'revenus-du-capital-d-un-mois': 'Dans l’ASS, les revenus du capital comptent pour un seul mois au lieu de douze.',
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
  'clca-ignore': 'Le complément de libre choix d’activité que le foyer déclare est ignoré : il n’existe plus depuis 2018.',
  'rattachement-de-l-annee': 'Le rattachement fiscal aux parents n’est su que de l’année en cours : les mois de l’année d’avant ne rattachent que les mineurs.',
  'css-mva-d-un-mois': 'La complémentaire santé ne compte la majoration pour la vie autonome que du dernier des douze mois.',
  'residence-et-garde-recentes': 'Les prestations familiales d’avant les trois derniers mois sont calculées comme en métropole, sans garde alternée.',
  'mva-sans-aide-versee': 'La majoration pour la vie autonome est donnée pour une aide au logement calculée, même exclue (logement loué à un proche) ou contredite par la réponse.'
} as const
