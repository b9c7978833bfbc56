import t from 'tap'
import { parsePostcode } from '../../src/geography/index.js'

const read: Record<string, string> = {
  '75011': '75011',
  '75 011': '75011',
  '75\u00a0011': '75011',
  '75\u202f011': '75011',
  '\u200b75011\u200b': '75011',
  '75.011': '75011',
  ' 75011. ': '75011',
  'F-75011': '75011',
  'f 75011': '75011',
  'FR-75011': '75011',
  '７５０１１': '75011',
  '01 000': '01000',
  '20090': '20090',
  '97400': '97400',
  '98 800': '98800'
}
t.test('what people type', async t => {
  for (const [typed, code] of Object.entries(read)) t.same(parsePostcode(typed), { ok: true, code }, JSON.stringify(typed))
})

t.test('nothing typed', async t => {
  for (const typed of ['', '   ', '\u00a0', '-', '.']) t.same(parsePostcode(typed), { ok: false, reason: 'vide' }, JSON.stringify(typed))
})

t.test('never guessed', async t => {
  for (const typed of ['1000', '750111', '2A004', '75O11', 'Paris', '75011 Paris', 'B-1000', 'D-75011', 'F', '<75011>']) {
    t.same(parsePostcode(typed), { ok: false, reason: 'format' }, JSON.stringify(typed))
  }
})
