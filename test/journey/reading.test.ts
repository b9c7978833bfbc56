import t from 'tap'
import { readDay } from '../../src/journey/reading/day.js'
import { readNumber } from '../../src/journey/reading/number.js'

const today = '2026-09-15'
const inFirstField = (jour: string) => readDay({ jour, mois: '', annee: '' }, today)

t.test('dates are read as people type them', async t => {
  const right: [string, string, string, string][] = [
    ['5', '3', '2004', '2004-03-05'], ['05', '03', '2004', '2004-03-05'], ['5', 'mars', '2004', '2004-03-05'], ['1er', 'août', '1998', '1998-08-01'],
    ['29', '2', '2004', '2004-02-29'], ['31', 'déc.', '1999', '1999-12-31'], ['15', '9', '2026', '2026-09-15'], ['3', 'Juillet', '2001', '2001-07-03'], ['３', '７', '２００１', '2001-07-03'], ['3', 'juil', '2001', '2001-07-03']
  ]
  for (const [jour, mois, annee, day] of right) t.strictSame(readDay({ jour, mois, annee }, today), { day }, `${jour} ${mois} ${annee}`)
  for (const typed of [
    '5/3/2004', '5-3-2004', '5 mars 2004', '05.03.2004', ' 5 / 3 / 2004 ', '05032004', '2004-03-05', 'le 5 mars 2004', '5\u00a0mars\u202f2004', '5 mars, 2004'
  ]) t.strictSame(inFirstField(typed), { day: '2004-03-05' }, typed)
  t.strictSame(readDay({ jour: '5', mois: '3/2004', annee: '' }, today), { day: '2004-03-05' })
  t.strictSame(readDay({ jour: '5 mars', mois: '', annee: '2004' }, today), { day: '2004-03-05' })
})

t.test('each wrong date has its own sentence, on the part that is wrong', async t => {
  const wrong: [string, string, string, string][] = [
    ['', '', '', 'jour'], ['5', '', '2004', 'mois'], ['', '3', '', 'jour'], ['x', '3', '2004', 'jour'], ['5', 'brumaire', '2004', 'mois'], ['5', 'j', '2004', 'mois'],
    ['5', '3', 'deux mille', 'annee'], ['5', '13', '2004', 'mois'], ['31', '2', '2004', 'jour'], ['29', '2', '2005', 'jour'], ['5', '3', '1899', 'annee'],
    ['16', '9', '2026', 'annee'], ['0', '3', '2004', 'jour'], ['123', '3', '2004', 'jour'], ['5', 'marsouin', '2004', 'mois'], ['5', 'jui', '2004', 'mois'], ['5', '3', '20004', 'annee'],
    ['-5', '3', '2004', 'jour'], ['5', '-3', '2004', 'mois'], ['20041503', '', '', 'annee']
  ]
  const sentences = new Set<string>()
  for (const [jour, mois, annee, part] of wrong) {
    const reading = readDay({ jour, mois, annee }, today)
    t.match(reading, { part, message: /\S/ }, `${jour}/${mois}/${annee}`)
    if ('message' in reading) sentences.add(reading.message)
  }
  t.ok(sentences.size >= 11, `${sentences.size} sentences`)
})

t.test('a year of two digits is asked again: its century is never guessed', async t => {
  for (const reading of [readDay({ jour: '5', mois: '3', annee: '05' }, today), inFirstField('5/3/05'), inFirstField('050305')]) {
    t.match(reading, { part: 'annee', message: /quatre chiffres.*« 05 ».*1905 ou 2005/ })
  }
})

t.test('a loss is read where there may be one', async t => {
  const loss = { what: 'le montant', min: -10_000_000 }
  for (const typed of ['-1200', '- 1 200 €', '−1200', '–1 200,00']) t.strictSame(readNumber(typed, loss), { value: -1200 }, typed)
  t.strictSame(readNumber('1200', loss), { value: 1200 })
  t.match(readNumber('-1.234', loss), { message: /Écrivez -1234 ou -1,23\./ })
  t.match(readNumber('-', loss), { message: /en chiffres/ })
  t.match(readNumber('-1200', { what: 'le loyer' }), { message: /sans le signe moins/ })
})

t.test('amounts are read as people type them', async t => {
  const right: [string, number][] = [
    ['850', 850], ['1 234,50 €', 1234.5], ['1\u00a0234,50\u00a0€', 1234.5], ['1\u202f234,50', 1234.5], ['1234.5', 1234.5], ['1.234,50', 1234.5], ['1.234.567', 1234567],
    ['0', 0], ['12,', 12], [',5', 0.5], ['850 euros', 850], ["1'234", 1234], ['1 200 eur', 1200], ['850,-', 850], ['33,339', 33.34], ['1,234.50', 1234.5], ['１ ２００', 1200], ['1033.333', 1033.33]
  ]
  for (const [typed, value] of right) t.strictSame(readNumber(typed, { what: 'le loyer' }), { value }, typed)
})

t.test('each wrong amount has its own sentence', async t => {
  const wrong = ['', '€', '-12', 'huit cents', '1,2,3', '1..2', '99999999999', '1.234']
  const sentences = wrong.map(typed => readNumber(typed, { what: 'le loyer' }))
  for (const [rank, reading] of sentences.entries()) t.match(reading, { message: /\S/ }, wrong[rank] ?? '')
  t.equal(new Set(sentences.map(reading => 'message' in reading && reading.message.replace(/«.*»/, ''))).size, 7, 'two spellings of "not a number" share one')
  t.match(readNumber('2,5', { what: 'le nombre d’enfants', whole: true }), { message: /entier/ })
  t.match(readNumber('31', { what: 'le nombre de parts', max: 30 }), { message: /trop grand/ })
})
