// What can be read and cannot be true: a sentence beside the field, and nothing typed is lost.
import t from 'tap'
import { loadGeography } from '../../src/geography/index.js'
import { readAnswers } from '../../src/household/index.js'
import type { Form } from '../../src/journey/form.js'
import { replay } from '../../src/journey/replay.js'
import { goldens } from '../goldens/households.js'

const geography = loadGeography()
const today = '2026-09-15'
const born = (day: string): Form => ({ 'date_naissance-jour': day.slice(8), 'date_naissance-mois': day.slice(5, 7), 'date_naissance-annee': day.slice(0, 4) })

/** The control of a question, after these answers. */
function control (id: string, answers: Iterable<[string, unknown]> = []) {
  const found = replay(today, new Map(answers), geography).path.find(({ question }) => question.id === id)
  if (found === undefined) throw new Error(`not asked: ${id}`)
  return found.question.control()
}
const refused = (id: string, form: Form, answers: Iterable<[string, unknown]> = []) => {
  const reading = control(id, answers).read(form)
  return 'faults' in reading ? reading.faults[0] : undefined
}

t.test('born today, in the future or in 1905, nobody answers', async t => {
  const id = 'individu.demandeur.date_naissance'
  for (const [day, message] of [[today, /0 an\. /], ['2017-05-02', /9 ans/], ['2027-01-01', /futur/], ['1905-03-05', /121 ans/], ['1899-12-31', /1900/]] as const) {
    t.match(refused(id, born(day)), { name: 'date_naissance-annee', message }, day)
  }
  for (const day of ['2016-09-15', '2004-03-05', '1917-01-01']) t.equal(refused(id, born(day)), undefined, day)
})

t.test('nobody of 14 is the partner', async t => {
  const couple: [string, unknown][] = [['individu.demandeur.date_naissance', '2004-03-05'], ['enfants', []], ['famille.en_couple', true]]
  t.match(refused('individu.conjoint.date_naissance', born('2012-01-01'), couple), { name: 'date_naissance-annee', message: /14 ans/ })
  t.equal(refused('individu.conjoint.date_naissance', born('2010-01-01'), couple), undefined)
})

t.test('a child is not older than who answers; one of almost the same age is confirmed', async t => {
  const family: [string, unknown][] = [['individu.demandeur.date_naissance', '2004-03-05'], ['enfants', ['enfant_a']]]
  const id = 'individu.enfant_a.date_naissance'
  for (const day of ['2001-01-01', '2004-03-05']) t.match(refused(id, born(day), family), { name: 'date_naissance-annee', message: /né avant vous/ }, day)
  const sibling = born('2010-01-01')
  t.match(refused(id, sibling, family), { name: 'confirmer', message: /5 ans à la naissance/ })
  const fields = control(id, family).fields(sibling, [{ name: 'confirmer', message: 'Vérifiez.' }])
  t.match(fields, [{ type: 'date', valeur: { jour: '01', mois: '01', annee: '2010' } }, { type: 'cases', nom: 'confirmer', erreur: 'Vérifiez.' }], 'what was typed is still there')
  t.equal(refused(id, { ...sibling, confirmer: 'oui' }, family), undefined)
  t.equal(refused(id, born('2016-03-05'), family), undefined)
})

t.test('nobody registers as a jobseeker before being born', async t => {
  const id = 'individu.demandeur.date_debut_chomage'
  const answers: [string, unknown][] = [['individu.demandeur.date_naissance', '2004-03-05'], ['individu.demandeur.activite', 'chomeur']]
  const form = (year: string): Form => ({ 'date_debut_chomage-jour': '1', 'date_debut_chomage-mois': '2', 'date_debut_chomage-annee': year })
  t.match(refused(id, form('2003'), answers), { name: 'date_debut_chomage-annee', message: /avant la naissance/ })
  t.equal(refused(id, form('2025'), answers), undefined)
})

t.test('a tenant pays a rent; an owner may have no loan', async t => {
  const tenant: [string, unknown][] = [['individu.demandeur.date_naissance', '2000-03-05'], ['menage._logementType', 'locataire'], ['menage._locationType', 'vide'], ['menage.coloc', false]]
  t.match(refused('menage.loyer', { loyer: '0', charges_locatives: '30' }, tenant), { name: 'loyer', message: /quittance.*hébergé/ })
  t.match(refused('menage.loyer', { loyer: '', charges_locatives: '30' }, tenant), { name: 'loyer', message: /^Indiquez le loyer\.$/ }, 'nobody is told to write 0')
  t.equal(refused('menage.loyer', { loyer: '1', charges_locatives: '0' }, tenant), undefined)
  t.equal(refused('menage.loyer', { loyer: '0' }, [...tenant.slice(0, 1), ['menage._logementType', 'proprietaire']]), undefined)
})

t.test('a loss is typed, shown and said with its sign; a turnover is never below zero', async t => {
  const golden = goldens.find(({ answers }) => answers.some(({ id, fieldName, value }) => id === 'demandeur' && fieldName === 'rpns' && JSON.stringify(value).includes('rpns_autres_revenus')))!
  const answers = new Map([...readAnswers(golden.answers), ['individu.demandeur.ressources', ['rpns_autres_revenus', 'rpns_micro_entreprise_CA_bnc_imp']]] as [string, unknown][])
  const loss = control('individu.demandeur.rpns_autres_revenus', answers)
  const form = { rpns_autres_revenus: '-1 200', tns_autres_revenus_type_activite: 'bic' }
  const reading = loss.read(form)
  t.match(reading, { values: { rpns_autres_revenus: { 2025: -1200 } } }, 'last year')
  if ('values' in reading) t.match([loss.fill(reading.values), loss.say(reading.values).join()], [{ rpns_autres_revenus: '-1200' }, /-1.200/])
  t.match(refused('individu.demandeur.rpns_micro_entreprise_CA_bnc_imp', { rpns_micro_entreprise_CA_bnc_imp: '-1' }, answers), { message: /signe moins/ })
})

t.test('no recorded household is refused', async t => {
  const found = goldens.flatMap(({ id, dateDeValeur, answers }) => replay(dateDeValeur, readAnswers(answers), geography).path.flatMap(({ question, state, values }) => {
    const fault = state === 'answered' ? question.control().refuse?.(values) : undefined
    return fault === undefined ? [] : [`${id} ${question.id} : ${fault.message}`]
  }))
  t.same(found, [])
})
