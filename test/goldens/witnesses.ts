import type { Case } from '../../src/household/index.js'
import { goldens } from './households.js'

/** A recorded household with other answers. */
export interface Altered { from: string, answers: Case['answers'] }

/** The recorded household in which each habit changes a verdict or an amount. */
export const shownBy: Readonly<Record<string, string>> = {
  'territoires-ignores': 's20260915-987',
  'minimum-avant-reductions': 'l77-116',
  'degressivite-du-handicap': 'l77-276',
  'nb-pac': 'l77-150',
  'montants-plus-recents': 'l77-129',
  'arrondis-logement': 'l77-18',
  'parts-incompletes': 's20260915-1034',
  'parts-nulles-du-couple': 's20260915-176',
  'concubins-imposes-ensemble': 'l77-14',
  'revenus-imposables-partiels': 'l77-108',
  'remplacement-brut-a-taux-fixe': 'l77-594',
  'rfr-inconnu-recalcule': 'l77-172',
  'rfr-nul-ignore': 's20260915-940',
  'alternants-tous-apprentis': 'l77-673',
  'smic-du-mois-precedent': 's20260915-494',
  'aides-d-antony-a-un-euro': 'l77-122',
  'agepi-jamais': 'l77-137',
  'apprentis-exoneration-perdue': 'l77-363',
  'ars-age-au-premier-decembre': 's20260915-179',
  'aeeh-sans-taux': 'l77-220',
  'bourse-lycee-eleve-ignore': 'l77-2',
  'mobili-jeune-employeur-public': 'l77-349',
  'boursier-au-sens-large': 'l77-419',
  'ne-sait-pas-vaut-non': 'l77-385',
  'etudes-a-l-etranger-selon-l-ecole': 'l77-212',
  'placement-ignore': 'l77-586',
  'revenu-des-parents-nul': 's20260915-1745',
  'css-pension-d-un-juge': 'l77-202',
  'css-logement-selon-le-statut': 'l77-316',
  'residence-alternee-ignoree': 'l77-157',
  'pass-sport-du-demandeur': 'l77-122',
  'aah-a-la-charge-des-parents': 's20260915-1524',
  'logement-des-mineurs': 'l77-43',
  'cheque-energie-logement-de-janvier': 'l77-101',
  'cheque-energie-par-menage': 'l77-470',
  'brs-hors-zonage': 's20260915-1073',
  'pass-culture-quinze-ans': 'l77-117',
  'pass-colo-quotient-annuel': 's20260915-1055',
  'pass-colo-age-du-jour': 's20260915-995',
  'carte-solidaire-quotient-annuel': 'l77-108',
  'fsl-eure-et-loir-ressources': 'l77-165',
  'quotient-caf-partiel': 's20260915-930',
  'css-mva-d-un-mois': 's20260915-1199',
  'rennes-logement-recent': 's20260915-1649',
  'duree-de-sejour-nulle': 'l77-221',
  'titres-de-sejour-ignores': 'l77-212',
  'rattachement-de-l-annee': 'l77-135',
  'clca-ignore': 's20260915-1541',
  'musees-selon-nationalite': 'l77-139',
  'aide-alimentation-des-eleves': 'l77-11',
  'mobilite-internationale-sans-bourse': 'l77-186',
  'depart-1825-sans-cej': 's20260915-1142',
  'depart-1825-annee-non-lue': 'l77-101',
  'treizieme-mois-ignore': 'l77-108',
  'neutralisation-rsa-declare': 'l77-255',
  'neutralisation-du-couple': 's20260915-1256',
  'double-activite-d-un-mois': 's20260915-218',
  'aides-logement-passees-neutralisees': 'l77-133',
  'rfr-de-l-annee-en-cours': 'l77-494',
  'crds-oubliee': 'l77-107',
  'service-civique-ignore': 'l77-137',
  'mineurs-comme-majeurs': 'l77-11',
  'enfant-a-naitre-d-un-couple': 's20260915-1858',
  'alternants-etudiants': 'l77-411',
  'ppa-sans-securisation': 'l77-394',
  'aide-alimentation-partout': 'l77-101',
  'repas-crous-des-alternants': 'l77-11',
  'bourse-age-du-jour': 'l77-22',
  'locapass-trente-ans': 'l77-218',
  'rennes-seuils-de-2013': 'l77-97',
  'merite-ile-de-france-sante': 'l77-209'
}

const about = (id: string, fieldName: string, value: unknown) => ({ entityName: 'individu', id, fieldName, value })
const famille = (fieldName: string, value: unknown) => ({ entityName: 'famille', fieldName, value })
const place = (depcom: string, code: string, nom: string, departement: string, region: string, epci: string) => ({
  entityName: 'menage',
  fieldName: 'depcom',
  value: { depcom, _codePostal: code, _nomCommune: nom, _departement: departement, _region: region, _epci: epci, _epciType: 'METRO' }
})

/** One kind of income and no other: so much in each of the months that the recorded household was asked about. */
const income = (id: string, category: string, kinds: Readonly<Record<string, number | Record<string, number>>>, date: string) => [
  about(id, 'ressources', Object.keys(kinds)),
  ...Object.entries(kinds).map(([kind, amount]) =>
    about(id, kind === 'salaire_net' ? 'revenusActivite' : category, [{ id: kind, amounts: typeof amount === 'number' ? thirteenMonths(date, amount) : amount }]))
]
const childsIncome = (id: string, category: string, kinds: Readonly<Record<string, number>>, date: string) => [
  { entityName: 'individu', id: 'enfants', fieldName: '_hasRessources', value: [{ id, value: true }] }, ...income(id, category, kinds, date)
]
const thirteenMonths = (date: string, amount: number) => Object.fromEntries(Array.from({ length: 13 }, (_, rank) => {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - rank
  return [`${Math.floor(month / 12)}-${String(month % 12 + 1).padStart(2, '0')}`, amount]
}))

const altering = (from: string, answers: (date: string) => Altered['answers']): Altered =>
  ({ from, answers: answers(goldens.find(({ id }) => id === from)!.dateDeValeur) })
const lastYear = (date: string) => String(Number(date.slice(0, 4)) - 1)

/** Habits that no recorded household shows: a case of their own. */
export const altered: Readonly<Record<string, Altered>> = {
  'distance-inconnue-nulle': altering('l77-144', () => [about('demandeur', '_bourseCriteresSociauxCommuneDomicileFamilial',
    { depcom: '14666', _codePostal: '14860', _nomCommune: 'Sannerville', _departement: '14', _region: '28', _epci: '200065563', _epciType: 'CU' })]),
  'regime-social-ignore': altering('l77-126', () => [about('demandeur', 'date_naissance', '2002-03-07'), place('14118', '14000', 'Caen', '14', '28', '200065597')]),
  'allocation-d-un-seul': altering('l77-646', date => [
    about('conjoint', 'handicap', true), about('conjoint', 'taux_incapacite', 0.9), ...income('conjoint', 'allocations', { aah: 500 }, date)
  ]),
  'valeur-locative-mensuelle': altering('l77-107', () => [
    { entityName: 'patrimoine', id: 'demandeur', fieldName: 'valeur_locative_immo_non_loue', value: 2400 }
  ]),
  'maladie-professionnelle-imposee': altering('l77-108', date => [
    about('demandeur', 'date_naissance', '2000-03-07'), about('demandeur', 'handicap', true), about('demandeur', 'taux_incapacite', 0.9),
    ...income('demandeur', 'indemnites', { salaire_net: 400, indemnites_journalieres_maladie_professionnelle: 600 }, date)
  ]),
  'revenus-du-capital-d-un-mois': altering('l77-409', date => income('demandeur', 'patrimoine', { revenus_capital: 900 }, date)),
  'cej-sans-revenu-independant': altering('l77-208', date =>
    income('demandeur', 'rpns', { rpns_micro_entreprise_CA_bnc_imp: { [lastYear(date)]: 12000 } }, date)),
  'rennes-ressources-au-trimestre': altering('l77-122', date => [
    place('35238', '35000', 'Rennes', '35', '53', '243500139'),
    ...income('demandeur', 'rpns', { rpns_micro_entreprise_CA_bnc_imp: { [lastYear(date)]: 14000 } }, date)
  ]),
  'alternance-publique-sans-salaire': altering('s20260915-1740', date => income('demandeur', 'autre', { gains_exceptionnels: 830 }, date)),
  'residence-et-garde-recentes': altering('l77-157', date => income('demandeur', 'allocations', { chomage_net: 1450 }, date)),
  'outre-mer-logement': altering('l77-285', () => [place('97411', '97400', 'Saint-Denis', '974', '04', '249740119')]),
  'abattement-fiscal-ignore': altering('l77-108', () => [about('demandeur', 'handicap', true), about('demandeur', 'taux_incapacite', 0.9)]),
  'outillage-quotient-annuel': altering('l77-11', () => [about('demandeur', 'date_naissance', '2008-01-10'), place('62041', '62000', 'Arras', '62', '32', '200033579')]),
  'carte-sncf-eleves': altering('l77-2', () => [about('demandeur', 'date_naissance', '2004-05-17')]),
  'personnes-agees-en-foyer': altering('l77-137', date => [about('demandeur', 'date_naissance', `${Number(date.slice(0, 4)) - 64}-01-10`)]),
  'revenus-des-enfants-comptes': altering('l77-282', date => childsIncome('enfant_0', 'pensions', { pensions_alimentaires_percues: 4000 }, date)),
  'bebe-salarie-sans-paje': altering('l77-282', date => childsIncome('enfant_0', 'revenusActivite', { salaire_net: 1500 }, date)),
  'salaire-a-venir-nul': altering('l77-122', date => [
    about('enfant_1', 'date_naissance', '2009-05-05'), about('enfants', '_hasRessources', [{ id: 'enfant_0', value: false }, { id: 'enfant_1', value: true }]),
    ...income('enfant_1', 'revenusActivite', { salaire_net: 1250 }, date)
  ]),
  'loyer-nul': altering('l77-328', () => [{ entityName: 'menage', fieldName: 'loyer', value: { loyer: 0, charges_locatives: 0 } }]),
  'css-bourse-comptee': altering('l77-505', date => income('demandeur', 'autre', { bourse_enseignement_sup: 15000 }, date)),
  'mva-sans-aide-versee': altering('l77-328', () => [famille('proprietaire_proche_famille', true)])
}

/** Habits that show elsewhere than in the verdicts of the public aids with a formula or conditions of ours. */
export const elsewhere: Readonly<Record<string, string>> = {
  'pass-sport-avant-2025': 'test/rules/rare.test.ts : foyers tirés',
  'abattement-age-d-un-seul': 'test/rules/habits.test.ts : un foyer tiré',
  'aah-dans-l-ass': 'test/rules/habits.test.ts : une notion',
  'retraite-du-combattant-comptee': 'test/rules/readings.test.ts : une notion',
  'aides-closes-encore-ouvertes': 'test/rules/ended.test.ts : deux aides privées chez nous',
  'age-en-jours': 'test/rules/habits.test.ts : une notion',
  'pass-colo-a-mille-deux-cents': 'test/rules/figures-jeunes.test.ts : une tranche',
  'plafond-plai': 'test/rules/habits.test.ts : une notion, l’aide étant privée chez nous',
  'limitrophes-sans-boulogne': 'test/rules/habits.test.ts : une notion, l’aide étant privée chez nous',
  'velo-sans-parts': 'test/integrations/aides-velo',
  'velo-dernier-coche': 'test/integrations/aides-velo'
}
