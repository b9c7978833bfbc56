// What each residence permit opens, as the texts say it: no value here was taken from a calculation.
import t from 'tap'
import { amount, child, paid, partner, student, verdict, type Facts } from './people.js'

type Titre = readonly [titre: string | null, depuis?: string | null]
const avec = ([titre, depuis]: Titre, who = 'demandeur'): Facts =>
  ({ [`individu.${who}.titre_sejour`]: titre, ...depuis === undefined ? {} : { [`individu.${who}.duree_possession_titre_sejour`]: depuis } })

const employee: Facts = {
  'individu.demandeur.activite': 'salarie', 'individu.demandeur._agence_travail_temporaire': false,
  'individu.demandeur.ressources': ['salaire_net'],
  'individu.demandeur.salaire_net': paid(1300, ['2026-09', '2026-08', '2026-07', '2026-06', '2026-05', '2026-04', '2026-03', '2026-02', '2026-01', '2025-12', '2025-11', '2025-10', '2025-09'])
}
const disabled: Facts = { 'individu.demandeur.handicap': true, 'individu.demandeur.taux_incapacite': 0.9 }
const parentOfTwo: Facts = { enfants: ['enfant_a', 'enfant_b'], ...child('enfant_a', '2016-03-01'), ...child('enfant_b', '2018-03-01') }
const young: Facts = { 'individu.demandeur.date_naissance': '2004-04-12' }
const old: Facts = { 'individu.demandeur.date_naissance': '1955-04-12', 'individu.demandeur.gir': 'gir_6' }

/** Aid by column, with who asks for it. */
const columns: readonly (readonly [aid: string, who: Facts])[] = [
  ['rsa', {}], ['ppa', employee], ['aide_logement', {}], ['css_participation_forfaitaire', {}], ['aah', disabled], ['af', parentOfTwo],
  ['contrat_engagement_jeune', young], ['aspa', old]
]

/**
 * RSA: CASF L. 262-4, 2°. Prime: CSS L. 842-2, 2°. Housing: CCH L. 822-2 since 1 July 2026. CSS: L. 160-1 and arrêté du 10 mai 2017. AAH: CSS L. 821-1.
 * Family benefits: CSS L. 512-2. Contrat d’engagement jeune: Conseil d’État, 12 juin 2023, n° 463398. ASPA: CSS L. 816-1.
 */
const table: readonly (readonly [Titre, string])[] = [
  //                                                   rsa ppa  AL  CSS  AAH  AF  CEJ ASPA
  [['carte_resident', '10_ans_ou_plus'], /*          */ 'oui oui oui oui oui oui oui oui'],
  [['carte_resident', 'moins_de_5_ans'], /*          */ 'oui oui oui oui oui oui oui ?'],
  [['protection'], /*                                */ 'oui oui oui oui oui oui oui oui'],
  [['carte_sejour', 'moins_de_5_ans'], /*            */ 'non non oui oui oui oui oui ?'],
  [['carte_sejour', 'sans_travail'], /*              */ 'non non oui oui oui oui oui ?'],
  [['carte_sejour', 'de_5_a_10_ans'], /*             */ 'oui oui oui oui oui oui oui ?'],
  [['carte_sejour', '10_ans_ou_plus'], /*            */ 'oui oui oui oui oui oui oui oui'],
  [['carte_sejour', null], /*                        */ '? ? oui oui oui oui oui ?'],
  [['etudiant', 'moins_de_5_ans'], /*                */ 'non non non oui oui oui oui ?'],
  [['etudiant', 'de_5_a_10_ans'], /*                 */ '? ? non oui oui oui oui ?'],
  [['protection_temporaire', 'moins_de_5_ans'], /*   */ 'non non oui oui oui oui oui ?'],
  [['autre', 'de_5_a_10_ans'], /*                    */ '? ? oui oui oui oui oui ?'],
  [['demande'], /*                                   */ 'non non ? ? ? ? ? non'],
  [['aucun'], /*                                     */ 'non non non non non non non non'],
  [[null], /*                                        */ '? ? ? ? ? ? ? ?']
]

t.test('each residence permit opens what the law says, or is to check', async t => {
  for (const [titre, expected] of table) {
    t.equal(columns.map(([aid, who]) => verdict(aid, { ...who, ...avec(titre) })).join(' '), expected, titre.join(' '))
  }
  t.equal(columns.map(([aid, who]) => verdict(aid, who)).join(' '), '? ? ? ? ? ? ? ?', 'nothing said yet')
  const french = { 'individu.demandeur.nationalite': 'FR' }
  t.equal(columns.map(([aid, who]) => verdict(aid, { ...who, ...french })).join(' '), 'oui oui oui oui oui oui oui oui', 'French')
})

t.test('a parent alone with a young child needs no five years (CASF L. 262-4, 2°, b; CSS L. 842-2, 2°, c and L. 512-2)', async t => {
  const isole: Facts = { enfants: ['enfant_a'], ...child('enfant_a', '2025-03-01', { scolarite: null }) }
  const aids = ['rsa', 'asf', 'paje_base']
  for (const [titre, expected] of [['carte_sejour', 'oui oui oui'], ['demande', '? ? ?'], ['aucun', 'non non non']] as const) {
    t.equal(aids.map(aid => verdict(aid, { ...isole, ...avec([titre, 'moins_de_5_ans']) })).join(' '), expected, titre)
  }
  t.equal(verdict('ppa', { ...isole, ...employee, ...avec(['carte_sejour', 'moins_de_5_ans']) }), 'oui')
})

t.test('a foreign child of foreign parents must be born here or come by family reunification (CSS L. 512-2; CASF L. 262-5)', async t => {
  const two = (born: boolean | null): Facts => ({
    enfants: ['enfant_a', 'enfant_b'], ...child('enfant_a', '2016-03-01'),
    ...child('enfant_b', '2018-03-01', { nationalite: 'AF', ne_en_france: born })
  })
  const carte = avec(['carte_sejour', 'de_5_a_10_ans'])
  for (const [born, expected] of [[true, 'oui oui oui'], [false, '? ? ?'], [null, '? ? ?']] as const) {
    t.equal(['af', 'ars', 'rsa'].map(aid => verdict(aid, { ...two(born), ...carte })).join(' '), expected, String(born))
  }
  t.equal(verdict('af', { ...two(null), ...avec(['protection']) }), 'oui', 'a refugee’s child')
  t.equal(verdict('af', { ...two(null), ...carte, ...partner({ nationalite: 'FR' }) }), 'oui', 'the other parent is French')
})

t.test('a partner without the right of residence is not counted, one whose permit is unknown leaves the amount to check (CASF L. 262-5)', async t => {
  const french = { 'individu.demandeur.nationalite': 'FR' }
  const alone = amount('rsa', { ...french, 'menage._logementType': 'heberge', 'menage.participation_frais': true })
  const couple = (titre: Titre) => ({
    ...french, 'menage._logementType': 'heberge', 'menage.participation_frais': true, ...partner({ nationalite: 'AF' }), ...avec(titre, 'conjoint')
  })
  t.equal(amount('rsa', couple(['aucun'])), alone)
  t.equal(amount('rsa', couple(['carte_sejour', 'moins_de_5_ans'])), alone)
  t.ok(Number(amount('rsa', couple(['protection']))) > Number(alone))
  t.equal(verdict('rsa', couple([null])), '?')
  t.equal(verdict('aide_logement', { ...partner({ nationalite: 'FR' }), ...avec(['aucun']) }), 'oui', 'one of the two is enough')
})

t.test('prime: a partner without the permit is not counted (CSS, article L. 842-5); with an income of their own, it is to check', async t => {
  const housed = { 'individu.demandeur.nationalite': 'FR', 'menage._logementType': 'heberge', 'menage.participation_frais': true, 'individu.demandeur.habite_chez_parents': false }
  const couple = (changes: Facts): Facts => ({ ...employee, ...housed, ...partner({ nationalite: 'AF', ...changes }) })
  const recent = { titre_sejour: 'carte_sejour', duree_possession_titre_sejour: 'moins_de_5_ans' }
  const alone = amount('ppa', { ...employee, ...housed })
  t.equal(amount('ppa', couple(recent)), alone)
  t.equal(amount('ppa', couple({ titre_sejour: 'aucun' })), alone)
  t.ok(Number(amount('ppa', couple({ titre_sejour: 'protection' }))) > Number(alone))
  t.equal(verdict('ppa', couple({ titre_sejour: null })), '?')
  t.equal(verdict('ppa', couple({ ...recent, activite: 'salarie', ressources: ['salaire_net'], salaire_net: employee['individu.demandeur.salaire_net'] })), '?')
})

t.test('since 1 July 2026 a student’s permit opens housing aid only with the conditions of a grant (CCH L. 822-2, loi n° 2026-103, article 179)', async t => {
  const rich = student({ 'individu.demandeur.bourse_criteres_sociaux_base_ressources_parentale': 60_000 })
  const modest = student({ 'individu.demandeur.duree_residence_france': 'de_2_a_5_ans' })
  const granted = student({
    'individu.demandeur.ressources': ['bourse_enseignement_sup'], 'individu.demandeur.bourse_enseignement_sup': paid(300, [
      '2026-07', '2026-06', '2026-05', '2026-04', '2026-03', '2026-02', '2026-01', '2025-12', '2025-11', '2025-10', '2025-09', '2025-08', '2025-07', '2025-06'
    ])
  })
  const rows: readonly (readonly [string, Facts, string, string])[] = [
    ['étudiant, sans les conditions d’une bourse', { ...rich, ...avec(['etudiant']) }, 'oui', 'non'],
    ['étudiant, avec les conditions d’une bourse', { ...modest, ...avec(['etudiant']) }, 'oui', 'oui'],
    ['étudiant, boursier', { ...granted, ...avec(['etudiant']) }, 'oui', 'oui'],
    ['boursier, titre pas encore demandé', granted, 'oui', 'oui'],
    ['carte de résident', { ...rich, ...avec(['carte_resident']) }, 'oui', 'oui'],
    ['réfugié', { ...rich, ...avec(['protection']) }, 'oui', 'oui'],
    ['carte vie privée et familiale', { ...rich, ...avec(['carte_sejour']) }, 'oui', 'oui'],
    ['sans titre', { ...rich, ...avec(['aucun']) }, 'non', 'non'],
    ['titre pas encore demandé', rich, 'oui', '?'],
    ['européen', { ...rich, 'individu.demandeur.nationalite': 'DE' }, 'oui', 'oui'],
    ['français', { ...rich, 'individu.demandeur.nationalite': 'FR' }, 'oui', 'oui']
  ]
  for (const [who, facts, before, since] of rows) {
    t.equal(verdict('aide_logement', facts, '2026-06-10'), before, `${who}, juin`)
    t.equal(verdict('aide_logement', facts, '2026-07-10'), since, `${who}, juillet`)
  }
})

t.test('grants: the protected at once, the others after two years with parents in France (circulaire, annexe 2, 3)', async t => {
  const rows: readonly (readonly [Facts, string])[] = [
    [avec(['protection']), 'oui'], [avec(['protection_temporaire']), 'oui'], [avec(['aucun']), 'non'], [avec(['demande']), 'non'],
    [{ ...avec(['etudiant']), 'individu.demandeur.duree_residence_france': 'de_1_a_2_ans' }, 'non'],
    [{ ...avec(['etudiant']), 'individu.demandeur.duree_residence_france': 'de_2_a_5_ans' }, 'oui'],
    [{ ...avec(['carte_sejour']), 'individu.demandeur.duree_residence_france': '5_ans_ou_plus' }, 'oui'],
    [{ ...avec(['carte_sejour']), 'individu.demandeur.duree_residence_france': '5_ans_ou_plus', 'parents._en_france': false }, 'non'],
    [{ ...avec(['carte_sejour']), 'individu.demandeur.duree_residence_france': null }, '?'],
    [{ ...avec(['carte_sejour']), 'individu.demandeur.duree_residence_france': '5_ans_ou_plus', 'parents._situation': 'decedes' }, '?']
  ]
  for (const [facts, expected] of rows) t.equal(verdict('bourse_criteres_sociaux', student(facts)), expected, JSON.stringify(facts))
})

t.test('the pass culture wants a year of legal residence (décret n° 2021-628, article 2)', async t => {
  const at18 = { 'individu.demandeur.date_naissance': '2008-05-10', ...avec(['carte_sejour']) }
  for (const [duree, expected] of [['de_3_mois_a_1_an', 'non'], ['de_1_a_2_ans', 'oui'], [null, '?']] as const) {
    t.equal(verdict('pass_culture', { ...at18, 'individu.demandeur.duree_residence_france': duree }), expected, String(duree))
  }
})
