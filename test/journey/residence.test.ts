import t from 'tap'
import { askedSince } from '../goldens/asked-since.js'
import { child, journey, partner, student, type Facts } from '../rules/sejour/people.js'

/** The questions about residence that this household is asked, « person field ». */
const asked = (facts: Facts): string[] => journey('2026-09-15', facts).path
  .map(({ question }) => question.id).filter(askedSince).map(id => id.replace('individu.', '').replace('.', ' '))

const titre = (value: string | null): Facts => ({ 'individu.demandeur.titre_sejour': value })

t.test('asked only of those concerned', async t => {
  const rows: readonly (readonly [string, Facts, string[]])[] = [
    ['Français', { 'individu.demandeur.nationalite': 'FR' }, []],
    ['Européen sans emploi', { 'individu.demandeur.nationalite': 'DE' }, ['demandeur duree_residence_france']],
    ['Européen à son compte', { 'individu.demandeur.nationalite': 'DE', 'individu.demandeur.activite': 'independant' }, []],
    ['autre pays', {}, ['demandeur titre_sejour']],
    ['réfugié', titre('protection'), ['demandeur titre_sejour']],
    ['carte de résident', titre('carte_resident'), ['demandeur titre_sejour']],
    ['carte de résident à 61 ans', { ...titre('carte_resident'), 'individu.demandeur.date_naissance': '1965-01-01' }, ['demandeur titre_sejour', 'demandeur duree_possession_titre_sejour']],
    ['carte de séjour', titre('carte_sejour'), ['demandeur titre_sejour', 'demandeur duree_possession_titre_sejour']],
    ['sans titre', titre('aucun'), ['demandeur titre_sejour']],
    ['ne sait pas', titre(null), ['demandeur titre_sejour']],
    ['mineur', { 'individu.demandeur.date_naissance': '2010-12-01' }, []],
    ['étudiant étranger', { ...student(titre('etudiant')) }, ['demandeur titre_sejour', 'demandeur duree_possession_titre_sejour', 'demandeur duree_residence_france']],
    ['étudiant réfugié', { ...student(titre('protection')) }, ['demandeur titre_sejour']],
    ['Français, conjoint étranger', { 'individu.demandeur.nationalite': 'FR', ...partner({ nationalite: 'AF', titre_sejour: 'aucun' }) }, ['conjoint titre_sejour']]
  ]
  for (const [who, facts, expected] of rows) t.same(asked(facts), expected, who)
})

t.test('where a foreign child was born is asked when no parent is French, European or protected', async t => {
  const withChild = (facts: Facts): boolean => asked({ enfants: ['enfant_a'], ...child('enfant_a', '2018-03-01', { nationalite: 'AF' }), ...facts }).includes('enfant_a ne_en_france')
  t.equal(withChild(titre('carte_sejour')), true)
  t.equal(withChild(titre(null)), true)
  t.equal(withChild(titre('protection')), false)
  t.equal(withChild(titre('aucun')), false)
  t.equal(withChild({ 'individu.demandeur.nationalite': 'DE' }), false)
  t.equal(withChild({ ...titre('carte_sejour'), ...partner({ nationalite: 'FR' }) }), false)
})

t.test('each may be answered « je ne sais pas »', async t => {
  const { path } = journey('2026-09-15', { ...student(titre('carte_sejour')), enfants: ['enfant_a'], ...child('enfant_a', '2018-03-01', { nationalite: 'AF' }) })
  const questions = path.filter(({ question }) => askedSince(question.id))
  t.equal(questions.length, 4)
  t.ok(questions.every(({ question }) => question.canBeUnknown))
})
