import { aideLogementDuMois } from '../../rules/notions/rsa-et-logement/avantage-logement.js'
import { baseRessourcesCss } from '../../rules/notions/sante/base-ressources-css.js'
import { ressourcesRennes } from '../../rules/notions/local/ressources-rennes.js'
import { nbptr } from '../../rules/notions/impot/nombre-de-parts.js'
import { anneeFiscale, moisCourant } from '../../rules/notions/periodes.js'
import { rfr } from '../../rules/notions/revenu-imposable/revenu-fiscal-de-reference.js'
import type { Rule } from '../../rules/rule.js'

/** A recorded household that docs/ecarts.md quotes: « d’origine → ici », of an aid or of what it rests on. */
export interface Quoted { id: string, figures: string, of: string | ((c: Rule) => number) }

const revenuFiscal = (c: Rule) => rfr(c, anneeFiscale(c))
const parts = (c: Rule) => nbptr(c, anneeFiscale(c))
const quote = (id: string, of: Quoted['of'], figures: string): Quoted => ({ id, figures, of })

export const quoted: Readonly<Record<string, readonly Quoted[]>> = {
  'montants-plus-recents': [
    quote('l77-129', 'crous_repas_montant', '3,30 € → 1 €'), quote('l77-199', 'contrat_engagement_jeune', '561 € → 566 €'),
    quote('l77-642', 'asi', '580 € → 590 €'), quote('l77-239', 'css_participation_forfaitaire', '22 € par mois → gratuite')
  ],
  'arrondis-logement': [quote('l77-18', 'aide_logement', '120,97 € → 119 €'), quote('l77-108', 'aide_logement', '41,33 € → 41 €')],
  'minimum-avant-reductions': [quote('l77-116', 'aide_logement', '7,92 € → aucun droit'), quote('l77-71', 'aide_logement', 'aucun droit → à vérifier')],
  'degressivite-du-handicap': [quote('l77-276', 'aide_logement', '304 € → 190 €')],
  'merite-ile-de-france-sante': [quote('l77-209', 'ile-de-france-aide-au-merite', 'aucune → 1 000 €')],
  'logement-des-mineurs': [quote('l77-43', 'aide_logement', '180 € → à vérifier'), quote('l77-153', 'aide_logement', '90 € → à vérifier')],
  'nb-pac': [quote('l77-1', parts, '1,5 → 1 part'), quote('l77-150', 'livret_epargne_populaire_taux', '2,5 % → aucun')],
  'parts-incompletes': [quote('l77-150', parts, '4 → 4,5 parts'), quote('s20260915-1055', parts, '2 → 2,5')],
  'parts-nulles-du-couple': [quote('s20260915-176', 'cheque_energie', '277 € → 76 €')],
  'concubins-imposes-ensemble': [
    quote('l77-14', revenuFiscal, '27 364 € → 14 183 €'), quote('l77-64', 'livret_epargne_populaire_taux', 'aucun → 2,5 %')
  ],
  'revenus-imposables-partiels': [quote('l77-108', revenuFiscal, '9 982 € → 15 742 €'), quote('l77-367', 'paje_base', '199,15 € → 99,58 €')],
  'remplacement-brut-a-taux-fixe': [quote('l77-594', 'aide_logement', '242,61 € → 257,68 €')],
  'rfr-nul-ignore': [quote('l77-116', revenuFiscal, '11 083 €, recalculé sur le salaire de l’enfant → 0 €')],
  'rfr-inconnu-recalcule': [quote('l77-172', parts, '2 parts, recalculées → à vérifier')],
  'apprentis-exoneration-perdue': [quote('l77-149', revenuFiscal, '20 314 € → 4 644 €'), quote('l77-363', 'cheque_energie', 'aucun → 194 €')],
  'alternants-tous-apprentis': [quote('l77-316', revenuFiscal, '11 242 € → 11 083 €')],
  'smic-du-mois-precedent': [quote('s20260915-1467', revenuFiscal, '2 390 € → 2 324 €')],
  'ars-age-au-premier-decembre': [quote('s20260915-179', 'ars', '429,01 € → 858,01 €')],
  'aeeh-sans-taux': [quote('l77-220', 'aeeh', '151,80 € → aucun droit')],
  'bourse-lycee-eleve-ignore': [
    quote('l77-2', 'bourse_lycee', 'aucune bourse → 1 071 €'), quote('l77-616', 'bourse_college', 'aucune bourse → 336 €')
  ],
  'loyer-nul': [quote('s20260915-26', 'aide_logement', '250 € → à vérifier')],
  'ne-sait-pas-vaut-non': [
    quote('l77-385', 'bourse_criteres_sociaux', 'aucune bourse → à vérifier'), quote('s20260915-1030', 'aide_logement', '60 € → à vérifier')
  ],
  'cheque-energie-logement-de-janvier': [quote('l77-101', 'cheque_energie', 'aucun droit → 240 €')],
  'cheque-energie-par-menage': [quote('l77-470', 'cheque_energie', '240 € → 194 €'), quote('l77-455', 'cheque_energie', '194 € → à vérifier')],
  'brs-hors-zonage': [quote('s20260915-1073', 'bail_reel_solidaire', 'proposé → refusé')],
  'pass-culture-quinze-ans': [quote('l77-117', 'pass_culture', '20 € → aucun crédit')],
  'pass-colo-quotient-annuel': [quote('s20260915-1055', 'pass_colo', 'aucun droit → 300 €')],
  'pass-colo-age-du-jour': [quote('s20260915-995', 'pass_colo', '350 € → aucun droit')],
  'carte-solidaire-quotient-annuel': ['l77-108', 'l77-251'].map(id => quote(id, 'nouvelle_aquitaine_carte_solidaire', 'aucune carte → à vérifier')),
  'fsl-eure-et-loir-ressources': ['l77-165', 'l77-200', 'l77-284'].map(id => quote(id, 'eure_et_loir_eligibilite_fsl_acces_logement', 'aucune aide du fonds de solidarité logement → à vérifier')),
  'quotient-caf-partiel': [quote('s20260915-930', 'brest_metropole_transport', 'abonnement à 6,20 € → plein tarif, sans aide')],
  'rennes-seuils-de-2013': [
    quote('s20260915-812', 'rennes_metropole_transport', '50 % → à vérifier'), quote('l77-97', 'rennes_metropole_transport', 'aucune → à vérifier')
  ],
  'rennes-logement-recent': [
    quote('s20260915-1649', 'rennes_metropole_transport', '100 % → 85 %'), quote('s20260915-1649', ressourcesRennes, '1 791,80 € → 2 089,69 €')
  ],
  'duree-de-sejour-nulle': [
    quote('l77-221', 'rsa', 'aucun → 148,49 €'), quote('l77-221', 'ppa', 'aucune → 254,36 €'), quote('l77-218', 'ppa', 'aucune → 45,46 €'),
    quote('l77-359', 'rsa', 'aucun → à vérifier')
  ],
  'titres-de-sejour-ignores': [
    quote('l77-212', 'aide_logement', '150 € → à vérifier'), quote('l77-161', 'bourse_criteres_sociaux', 'refusée → à vérifier'),
    quote('l77-137', 'rsa', '850 € → à vérifier')
  ],
  'rattachement-de-l-annee': [quote('l77-135', 'rsa', 'aucun RSA → 750 €'), quote('l77-191', 'ppa', '42 € → 177 €')],
  'clca-ignore': [
    quote('s20260915-1541', 'ppa', '458 € → 168 €'), quote('s20260915-1541', 'css_participation_forfaitaire', 'gratuite → 30 €')
  ],
  'css-mva-d-un-mois': [
    quote('s20260915-1199', 'css_participation_forfaitaire', '21 € par mois → aucune'),
    quote('s20260915-1199', c => baseRessourcesCss(c, moisCourant(c)), '13 593,60 € → 13 803,14 €')
  ],
  'residence-et-garde-recentes': [quote('l77-157', c => baseRessourcesCss(c, moisCourant(c)), '23 436,43 € → 22 395,71 €')],
  'residence-alternee-ignoree': [
    quote('l77-157', 'paje_base', '199 € → à vérifier'), quote('l77-44', 'asf', '200 € → à vérifier'), quote('s20260915-1059', 'rsa', '300 € → 400 €'),
    quote('l77-35', 'aide_logement', '250 € → 220 €')
  ],
  'service-civique-ignore': [quote('l77-137', 'rsa', '850 € → aucun'), quote('l77-136', 'rsa', '970 € → à vérifier')],
  'mineurs-comme-majeurs': [quote('l77-11', 'bail_reel_solidaire', 'ouvert → refusé')],
  'crds-oubliee': [quote('l77-107', 'paje_base', '199 € → 198 €'), quote('l77-122', 'ars', '429 € → 426 €'), quote('l77-103', 'ppa', '440 € → 437 €')],
  'enfant-a-naitre-d-un-couple': [quote('s20260915-1858', 'rsa', 'aucun RSA → 570 €')],
  'css-logement-selon-le-statut': [
    quote('l77-316', 'css_participation_forfaitaire', 'refusée → 8 €'), quote('l77-565', 'css_participation_forfaitaire', '14 € → refusée')
  ],
  'css-pension-d-un-juge': [quote('l77-202', 'css_participation_forfaitaire', 'refusée → à vérifier')],
  'revenu-des-parents-nul': [quote('s20260915-1745', 'bourse_criteres_sociaux', '633,50 € → à vérifier')],
  'placement-ignore': [quote('l77-586', 'aeeh', '153 € → à vérifier'), quote('l77-586', 'aide_logement', '420 € → à vérifier')],
  'etudes-a-l-etranger-selon-l-ecole': [quote('l77-212', 'union-europeenne-bourse-erasmus', 'refusée → à vérifier')],
  'alternants-etudiants': [quote('l77-411', 'ppa', 'aucune prime d’activité → 284 €'), quote('s20260915-1404', 'rsa', 'aucun RSA → 570 €')],
  'ppa-sans-securisation': [quote('l77-394', 'ppa', '302 € → 199 €')],
  'aide-alimentation-partout': [quote('l77-101', 'aide_alimentation_etudiants_eloignes', '40 € par mois → à vérifier')],
  'repas-crous-des-alternants': [quote('l77-11', 'crous_repas_montant', 'refusé → 3,30 €'), quote('l77-289', 'crous_repas_montant', 'refusé → à vérifier')],
  'bourse-age-du-jour': [quote('l77-22', 'bourse_criteres_sociaux', '633,50 € → à vérifier'), quote('l77-299', 'aide_logement', '170 € → 70 €')],
  'locapass-trente-ans': [quote('l77-218', 'locapass_eligibilite', 'ouvert → refusé')],
  'pass-sport-du-demandeur': [quote('l77-122', 'pass_sport', 'aucun → 50 €'), quote('l77-11', 'pass_sport', 'aucun → à vérifier')],
  'aah-a-la-charge-des-parents': [quote('s20260915-1524', 'aah', '1 040 € → aucun droit'), quote('l77-155', 'aah', '1 040 € → à vérifier')],
  'mobili-jeune-employeur-public': [quote('l77-349', 'mobili_jeune', '100 € → aucun droit'), quote('l77-271', 'mobili_jeune', '100 € → à vérifier')],
  'boursier-au-sens-large': [quote('l77-419', 'pass_sport', '50 € → aucun'), quote('l77-427', 'aide_alimentation_etudiants_eloignes', '40 € par mois → 20 €')],
  'musees-selon-nationalite': [quote('l77-139', 'gratuite_musees_monuments', 'refusée → accordée')],
  'aide-alimentation-des-eleves': [quote('l77-11', 'aide_alimentation_etudiants_eloignes', '20 € par mois → aucune aide')],
  'mobilite-internationale-sans-bourse': [quote('l77-186', 'aide_mobilite_internationale_eligibilite', 'proposée → refusée')],
  'depart-1825-annee-non-lue': [quote('l77-101', 'depart1825_montant_maximum', '250 € → à vérifier')],
  'depart-1825-sans-cej': [quote('s20260915-1142', 'depart1825_montant_maximum', 'refus → 250 €')],
  'treizieme-mois-ignore': [quote('l77-108', 'aide_logement', '41,33 € → 33,26 €')],
  'neutralisation-rsa-declare': [quote('l77-255', 'aide_logement', '62,37 € → 168,56 €')],
  'neutralisation-du-couple': [quote('s20260915-1256', 'aide_logement', '308,21 € → 202,96 €')],
  'double-activite-d-un-mois': [quote('s20260915-218', 'aide_logement', '61,95 € → 65,19 €')],
  'aides-logement-passees-neutralisees': [
    quote('l77-133', 'ppa', '40,68 € → 122,03 €'), quote('s20260915-531', 'ppa', '504 € → 496 €'),
    quote('s20260915-531', c => aideLogementDuMois(c, '2026-03'), '83,94 € → 108,29 €')
  ],
  'territoires-ignores': [
    quote('s20260915-987', 'ppa', '146 € → aucune'), quote('s20260915-987', 'asf', '200 € → aucune'),
    quote('s20260915-987', 'visale_eligibilite', 'proposée → à vérifier'), quote('s20260915-1279', 'rsa', '90 € → aucun')
  ]
}
