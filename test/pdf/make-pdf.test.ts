import fc from 'fast-check'
import t from 'tap'
import { breakLines } from '../../src/pdf/break-lines.js'
import { faces, makePdf, type Block } from '../../src/pdf/index.js'
import { misplaced } from './fits.js'
import { flat, readPdf, spoken, squeezed } from './read-pdf.js'

const made = async (blocks: readonly Block[]) => readPdf(await makePdf({ title: 'Essai', service: 'Le service', date: '2026-11-23', blocks }))
const numbered = (count: number, text: string) => Array.from({ length: count }, (_, rank) => `${text} ${rank + 1}`)

t.test('a document says its title, its language, and that it is tagged', async t => {
  const file = await makePdf({ title: 'Été & co <1>', service: 'Le service', date: '2026-11-23', blocks: [{ kind: 'heading', level: 1, text: 'Bonjour' }] })
  const { title, lang, marked, displayTitle, info, pages } = await readPdf(file)
  t.same({ title, lang, marked, displayTitle }, { title: 'Été   co  1 ', lang: 'fr-FR', marked: true, displayTitle: true })
  t.equal(info['CreationDate'], 'D:20261123000000Z', 'the day, not the time')
  t.notOk('Author' in info || 'Subject' in info || 'Keywords' in info)
  t.match(file.toString('latin1'), '<pdfuaid:part>1</pdfuaid:part>')
  t.same(pages[0]?.tags.map(({ role }) => role), ['Document'])
  t.same(pages[0]?.artefacts, ['Le service – Été & co <1>', 'Page 1 sur 1'], 'the foot is not read with the text')
})

t.test('each block has its tags, in reading order, and links have their address', async t => {
  const { pages } = await made([
    { kind: 'heading', level: 1, text: 'Un' },
    { kind: 'heading', level: 2, text: 'Deux' },
    { kind: 'paragraph', words: [{ text: 'Voir ' }, { text: 'https://exemple.fr/', href: 'https://exemple.fr/' }, { text: '.' }] },
    { kind: 'list', items: ['premier', 'second'] },
    { kind: 'summary', items: [{ mark: '1.', title: 'Aide', value: '12 €', detail: 'Détail' }] },
    { kind: 'rule' },
    { kind: 'heading', level: 3, text: 'Trois' },
    { kind: 'answers', rows: [{ label: 'Quoi ?', values: ['Ceci', 'Cela'] }] },
    { kind: 'figure', size: 2, path: 'M0 0h1v1h-1z', alt: 'Un dessin', beside: [{ words: '2222', large: true }] }
  ])
  const tags = flat(pages[0]!.tags)
  t.same(tags.map(({ role }) => role).join(' '),
    'Document H1 H2 P Link L LI Lbl LBody LI Lbl LBody L LI Lbl LBody P P P H3 L LI Lbl LBody Figure P')
  t.equal(tags.find(({ role }) => role === 'Figure')?.alt, 'Un dessin')
  t.equal(tags.find(({ role }) => role === 'P')?.text.trim(), 'Voir https://exemple.fr/.')
  t.same(pages[0]!.links, ['https://exemple.fr/'])
  t.match(squeezed(tags[0]!.text), /Un.*Deux.*premier.*second.*1\..*Aide.*12€.*Détail.*Trois.*Quoi\?.*CeciCela.*2222/)
})

t.test('long words, long lists and long answers: all is there, inside the margins, nothing over anything', async t => {
  const long = `https://exemple.fr/${'a'.repeat(300)}?x=${'1'.repeat(80)}`
  const file = await made([
    { kind: 'heading', level: 1, text: 'anticonstitutionnellement'.repeat(6) },
    { kind: 'list', items: [...numbered(90, 'Une ligne de la liste, la'), [{ text: 'Adresse : ' }, { text: long, href: long }]] },
    { kind: 'paragraph', words: numbered(900, 'mot').join(' ') },
    { kind: 'summary', items: numbered(30, 'Une aide au titre assez long pour tenir sur plus d’une ligne de la page, la').map((title, rank) => ({ mark: `${rank + 1}.`, title, value: rank % 2 === 0 ? '1 234,50 € par mois' : '12 € '.repeat(20), detail: 'Détail' })) },
    { kind: 'answers', rows: [{ label: 'Chaque mois', values: numbered(120, 'valeur') }, { label: 'x'.repeat(400), values: ['y'.repeat(200)] }] }
  ])
  t.same(file.pages.flatMap(misplaced), [])
  const said = spoken(file)
  for (const text of [...numbered(90, 'Une ligne de la liste, la'), ...numbered(120, 'valeur'), ...numbered(900, 'mot')]) if (!said.includes(squeezed(text))) t.fail(text)
  t.ok(said.includes(long), 'a cut address reads whole')
  t.ok(said.includes('y'.repeat(200)))
  t.same([...new Set(file.pages.flatMap(({ links }) => links))], [long])
})

t.test('a title never ends a page, wherever it falls', async t => {
  for (let lines = 30; lines < 56; lines += 3) {
    const { pages } = await made([
      { kind: 'list', items: numbered(lines, 'ligne') },
      { kind: 'rule' }, { kind: 'heading', level: 2, text: 'Titre' }, { kind: 'paragraph', words: 'qui', keep: true }, { kind: 'heading', level: 3, text: 'Partie' },
      { kind: 'list', items: ['suite'] }
    ])
    const page = pages.find(({ tags }) => flat(tags).some(({ role }) => role === 'H2'))
    t.match(flat(page!.tags).map(({ text }) => text).join(' '), /Titre.*qui.*Partie.*suite/, `after ${lines} lines`)
  }
})

t.test('lines end by their space, so that a screen reader joins them; punctuation stays with its word', async t => {
  const style = { size: 10, line: 14, before: 0 }
  const text = 'Demandez-la sur le site de la caisse, dès que vous y habitez.'
  for (let width = 80; width < 300; width += 7) {
    const lines = breakLines([{ text: text.slice(0, -1), strong: true }, { text: '.' }], style, width, faces())
    t.equal(lines.flat().map(({ text }) => text).join(''), text)
    t.same(lines.filter(([run]) => run!.text === '.'), [])
    t.same(lines.slice(0, -1).filter(line => !line.at(-1)!.text.endsWith(' ')), [])
  }
})

t.test('what one text holds never moves the letters of the next', async t => {
  const width = (text: string): number => faces().regular.width(text, 10)
  const before = width('Avant tout, e\u0301te\u0301 : 12 €')
  for (const odd of ['\u05d0\u05d1tA', 'A\u0301v', 'To\u200fTA', '\u0627A\u0644', 'ffi']) width(odd)
  t.equal(width('Avant tout, e\u0301te\u0301 : 12 €'), before)
  t.ok(width('AV') < width('A') + width('V'), 'kerning')
})

t.test('whatever is written, it stays inside the margins', async () => {
  const words = fc.string({ unit: 'binary', maxLength: 60 })
  await fc.assert(fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 8 }), async texts => {
    const { pages } = await made([
      { kind: 'heading', level: 1, text: 'Titre' },
      ...texts.flatMap((text): Block[] => [{ kind: 'paragraph', words: text }, { kind: 'answers', rows: [{ label: text, values: [text, text] }] }])
    ])
    return pages.flatMap(misplaced).length === 0
  }), { numRuns: 8 })
})
