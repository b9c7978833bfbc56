// The right of residence of Europeans, as the texts say it: no value here was taken from a calculation.
import t from 'tap'
import { paid, partner, student, verdict, type Facts } from './people.js'

const european = (changes: Facts): Facts => ({ 'individu.demandeur.nationalite': 'DE', ...changes })
const since = (duree: string | null): Facts => ({ 'individu.demandeur.duree_residence_france': duree })
const months = ['2026-09', '2026-08', '2026-07', '2026-06', '2026-05', '2026-04', '2026-03', '2026-02', '2026-01', '2025-12', '2025-11', '2025-10', '2025-09']
const employed: Facts = {
  'individu.demandeur.activite': 'salarie', 'individu.demandeur._agence_travail_temporaire': false,
  'individu.demandeur.ressources': ['salaire_net'], 'individu.demandeur.salaire_net': paid(300, months)
}
const looking = (start: string): Facts => ({
  'individu.demandeur.activite': 'chomeur', 'individu.demandeur.date_debut_chomage': start, 'individu.demandeur.ass_precondition_remplie': false
})
const paidBack: Facts = { 'individu.demandeur.ressources': ['chomage_net'], 'individu.demandeur.chomage_net': paid(300, months) }

const aids = ['rsa', 'aide_logement', 'css_participation_forfaitaire', 'aah']
const disabled: Facts = { 'individu.demandeur.handicap': true, 'individu.demandeur.taux_incapacite': 0.9 }

/** CASF L. 262-6; CCH L. 822-2; CSS L. 160-1 and L. 821-1; CESEDA L. 232-1, L. 233-1, L. 234-1 and R. 233-7. */
const table: readonly (readonly [string, Facts, string])[] = [
  //                                                                             RSA AL CSS AAH
  ['sans emploi, depuis moins de trois mois', since('moins_de_3_mois'), /*    */ 'non ? ? non'],
  ['sans emploi, depuis moins d’un an', since('de_3_mois_a_1_an'), /*         */ '? ? ? ?'],
  ['sans emploi, depuis deux ans', since('de_2_a_5_ans'), /*                  */ '? ? ? ?'],
  ['sans emploi, depuis cinq ans', since('5_ans_ou_plus'), /*                 */ 'oui oui oui oui'],
  ['ne sait pas', since(null), /*                                             */ '? ? ? ?'],
  ['pas encore demandé', {}, /*                                               */ '? ? ? ?'],
  ['salarié', employed, /*                                                    */ 'oui oui oui oui'],
  ['cherche un emploi, sans allocation', { ...looking('2026-08-01'), ...since('de_3_mois_a_1_an') }, '? ? ? ?'],
  ['vient de perdre un emploi', { ...looking('2026-08-01'), ...paidBack }, /* */ 'oui oui oui oui'],
  ['sans emploi depuis un an', { ...looking('2025-08-01'), ...paidBack, ...since('de_2_a_5_ans') }, '? ? ? ?'],
  ['conjoint d’un salarié européen', { ...partner({ nationalite: 'DE', activite: 'salarie' }), ...since('moins_de_3_mois') }, 'oui oui oui oui'],
  ['vit avec un salarié européen sans mariage', { ...partner({ nationalite: 'DE', activite: 'salarie', statut_marital: 'celibataire' }), ...since('moins_de_3_mois') }, 'oui oui oui non']
]

t.test('Europeans: work, five years, or to check', async t => {
  for (const [who, facts, expected] of table) {
    const found = aids.map(aid => verdict(aid, european({ ...facts, ...aid === 'aah' ? disabled : {} })))
    t.equal(found.join(' '), expected, who)
  }
})

t.test('the prime d’activité asks nothing more of a European (CSS L. 842-2, 2°, a)', async t => {
  const wage = { 'individu.demandeur.salaire_net': paid(1300, months) }
  t.equal(verdict('ppa', european({ ...employed, ...wage })), 'oui')
})

t.test('European students: a grant after a year or a job (circulaire, annexe 2, 3), a guaranteed loan after two years (F986), housing aid at once', async t => {
  for (const [duree, expected] of [['moins_de_3_mois', '? non'], ['de_1_a_2_ans', 'oui non'], ['de_2_a_5_ans', 'oui oui']] as const) {
    const facts = student(european(since(duree)))
    t.equal(['bourse_criteres_sociaux', 'garantie_pret_etudiant_eligibilite'].map(aid => verdict(aid, facts)).join(' '), expected, duree)
    t.equal(verdict('aide_logement', { ...facts, 'individu.demandeur.bourse_criteres_sociaux_base_ressources_parentale': 60_000 }), 'oui', duree)
  }
})
