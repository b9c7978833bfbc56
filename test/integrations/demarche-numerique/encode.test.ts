import t from 'tap'
import { encode, readTyped, type ScalarType } from '../../../src/integrations/demarche-numerique/index.js'
import { geography, rennes } from './app.js'

const context = (field: object = {}, descriptor: object = {}) => ({ field, descriptor, places: geography })
const wire = (type: ScalarType, value: unknown, field?: object, descriptor?: object) => {
  const converted = encode(type, value, context(field, descriptor))
  return converted.ok ? converted.wire : converted.why
}
const place = (depcom: string, postcode: string, departement: string, region: string, epci: string | null) =>
  ({ ...rennes, depcom, _codePostal: postcode, _departement: departement, _region: region, _epci: epci })
const options = { options: ['Étudiant', 'Demandeur d’emploi'], otherOption: false }

const cases: [ScalarType, unknown, unknown, object?, object?][] = [
  ['text', '  Lycée\n\tJean\u0000-Moulin ', 'Lycée Jean-Moulin'],
  ['text', '\u200b\u0007', 'invalide'],
  ['text', 'x'.repeat(9000), 'x'.repeat(9000)],
  ['text', 'x'.repeat(20_000), 'x'.repeat(20_000)],
  ['text', 'x'.repeat(201), 'trop_long', { longest: 200 }],
  ['textarea', 'é'.repeat(10_000), 'é'.repeat(10_000)],
  ['textarea', 'x'.repeat(10_001), 'trop_long'],
  ['textarea', 'x'.repeat(401), 'trop_long', { longest: 400 }],
  ['formatted', '1'.repeat(12), 'trop_long', { pattern: '\\d+', longest: 11 }],
  ['text', 'a', 'Le premier', { values: { a: 'Le premier' } }],
  ['text', 'constructor', 'invalide', { values: { a: 'Le premier' } }],
  ['textarea', 'Ligne 1\r\nLigne 2  ', 'Ligne 1\nLigne 2'],
  ['integer_number', 2, '2'],
  ['integer_number', -0, '0'],
  ['integer_number', 2.5, 'invalide'],
  ['integer_number', 2.5, '3', { round: 0 }],
  ['integer_number', 1e21, 'invalide'],
  ['decimal_number', 1234.5, '1234.5'],
  ['decimal_number', 1234.567, '1234.57'],
  ['decimal_number', 100, '100'],
  ['decimal_number', -0.001, '0'],
  ['decimal_number', NaN, 'invalide'],
  ['formatted', '12345678901', '12345678901', { pattern: '[0-9A-Z]{11}' }],
  ['formatted', 'trop court', 'invalide', { pattern: '[0-9A-Z]{11}' }],
  ['email', ' Camille@Exemple.FR', 'camille@exemple.fr'],
  ['email', 'abc', 'invalide'],
  ['email', 'a@b', 'invalide'],
  ['phone', '06 12 34 56 78', '0612345678'],
  ['phone', '+33 6.12.34.56.78', '0612345678'],
  ['phone', '06-XX', 'invalide'],
  ['civilite', 'Mme', 'Mme'],
  ['civilite', 'Madame', 'invalide'],
  ['pays', 'DZ', 'DZ'],
  ['pays', 'RE', 'invalide'],
  ['pays', '99352', 'invalide'],
  ['regions', rennes, '53'],
  ['departements', rennes, '35'],
  ['departements', place('2A004', '20000', '2A', '94', null), '2A'],
  ['departements', place('97411', '97400', '974', '04', null), '974'],
  ['departements', place('98818', '98800', '988', '988', null), 'invalide'],
  ['communes', rennes, ['35000', '35238']],
  ['communes', place('75056', '75116', '75', '11', null), ['75116', '75116']],
  ['communes', place('69123', '69003', '69', '84', null), ['69003', '69383']],
  ['communes', place('13055', '13001', '13', '93', null), ['13001', '13201']],
  ['communes', place('35001', '35000', '35', '53', null), 'invalide'],
  ['epci', rennes, ['35', '243500139']],
  ['epci', place('35238', '35000', '35', '53', '200054781'), 'invalide'],
  ['epci', place('97411', '97400', '974', '04', null), 'invalide'],
  ['address', '20 Avenue de Ségur 75007 Paris', '20 Avenue de Ségur 75007 Paris'],
  ['date', '2004-05-17', '2004-05-17'],
  ['date', '2004-02-30', 'invalide'],
  ['date', '2004-05', 'invalide'],
  ['date', '2004-05-17T00:00:00.000Z', 'invalide'],
  ['datetime', '2026-03-02T10:30:55.000', '2026-03-02T10:30'],
  ['datetime', '2026-03-02', 'invalide'],
  ['yes_no', true, 'true'],
  ['yes_no', false, 'false'],
  ['yes_no', '_neSaitPas', 'invalide'],
  ['checkbox', true, 'true'],
  ['drop_down_list', 'etudiant', 'Étudiant', { values: { etudiant: 'Étudiant' } }, options],
  ['drop_down_list', 'salarie', 'invalide', { values: { etudiant: 'Étudiant' } }, options],
  ['drop_down_list', 'chomeur', 'invalide', { values: { chomeur: 'Demandeur d\'emploi' } }, options],
  ['drop_down_list', 'DUT', 'DUT', {}, { options: ['CAP'], otherOption: true }],
  ['multiple_drop_down_list', ['Étudiant'], ['Étudiant'], {}, options],
  ['multiple_drop_down_list', ['Étudiant', 'Fusée'], 'invalide', {}, options],
  ['multiple_drop_down_list', [], 'invalide', {}, options],
  ['date', null, 'absent'],
  ['date', undefined, 'absent']
]

t.test('every type, as every version of the service keeps it', async t => {
  for (const [type, value, expected, field, descriptor] of cases) t.same(wire(type, value, field, descriptor), expected, `${type} ${JSON.stringify(value)}`)
})

t.test('what a person reads is never the wire form', async t => {
  const shown = (type: ScalarType, value: unknown, field?: object) => (encode(type, value, context(field)) as { shown: string }).shown
  t.equal(shown('date', '2004-05-01'), '1er mai 2004')
  t.equal(shown('communes', rennes), 'Rennes (35000)')
  t.equal(shown('yes_no', true), 'Oui')
  t.equal(shown('decimal_number', 1234.5, { unit: '€/mois' }), '1\u00a0234,50\u00a0€ / mois')
  t.equal(shown('pays', 'DZ'), 'Algérie')
  t.equal(shown('epci', rennes), 'Rennes Métropole')
})

t.test('what people type', async t => {
  const typed: [ScalarType, string, unknown][] = [
    ['date', '1/5/2004', '2004-05-01'], ['date', '2004-05-01', '2004-05-01'], ['datetime', '02/03/2026 10:30', '2026-03-02T10:30'],
    ['datetime', '2/3/2026 à 9 h 05', '2026-03-02T09:05'], ['datetime', '2026-03-02T10:30', '2026-03-02T10:30'],
    ['integer_number', '1 200', 1200], ['decimal_number', '1 234,50 €', 1234.5], ['yes_no', 'non', false], ['pays', 'algerie', 'DZ'], ['pays', 'États-Unis', 'US'],
    ['text', '  ', undefined]
  ]
  for (const [type, text, expected] of typed) t.same(readTyped(type, [text]), expected, text)
})
