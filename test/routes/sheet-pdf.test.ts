import t from 'tap'
import { typography } from '../../src/content/typography.js'
import { readAnswers } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { faces, makePdf } from '../../src/pdf/index.js'
import { sheetBlocks } from '../../src/routes/simulation/sheet/blocks.js'
import { sheetContent, type SheetContent } from '../../src/routes/simulation/sheet/content.js'
import { deadlinesOf, stillToCheck } from '../../src/routes/simulation/sheet/deadlines.js'
import { goldens } from '../goldens/households.js'
import { misplaced } from '../pdf/fits.js'
import { flat, readPdf, spoken, squeezed } from '../pdf/read-pdf.js'
import { Visitor } from '../visitor.js'
import { catalogue, geography, site } from '../walk/site.js'

/** The household with most aids, and others taken here and there among those who answered everything. */
const finished = (golden: typeof goldens[number]) => replay(golden.dateDeValeur, readAnswers(golden.answers), geography).next === null
const most = [...goldens].sort((a, b) => Object.keys(b.eligibles).length - Object.keys(a.eligibles).length).slice(0, 20).find(finished)!
const households = [most, ...goldens.filter((_, rank) => rank % 199 === 7).filter(finished)]

/** Opens the sheet as a person who comes back with a code. */
async function opened (t: Parameters<typeof site>[0]) {
  const { app, services } = await site(t)
  const ticket = await services.stores.copies.ticket('2222-3333-4444-5555')
  await services.stores.copies.put(ticket, { date: most.dateDeValeur, answers: readAnswers(most.answers) })
  const visitor = new Visitor(app)
  const { headers } = await visitor.post('/reprendre', { code: '2222-3333-4444-5555' })
  return { app, visitor, services, sheet: `/simulation/${String(headers.location).split('/')[2]}/fiche` }
}

const plain = (text: string): string => squeezed(faces().regular.printable(typography(text)))

/** All that the sheet must say. */
const wanted = ({ aides, groupes, averifier, recues, indisponibles, sections }: SheetContent): string[] => [
  ...groupes.flatMap(({ titre, aides }) => [titre, ...aides.flatMap(({ titre, montant, premier_pas: first }) => [titre, montant ?? titre, first])]),
  ...aides.flatMap(aid => [
    `${aid.numero}. ${aid.titre}`, aid.description, ...aid.raisons, ...aid.calcul, ...aid.encore, ...aid.delais, ...aid.documents,
    ...aid.demarches.map(({ libelle }) => libelle), ...aid.organisme.telephone === undefined ? [] : [aid.organisme.telephone.texte]
  ]),
  ...averifier.flatMap(({ questions, doutes, aides }) => [...questions, ...doutes, ...aides]), ...recues, ...indisponibles,
  ...sections.flatMap(({ titre, lignes }) => [titre, ...lignes.flatMap(({ libelle, valeurs }) => [libelle, ...valeurs])])
]

t.test('recorded households: every aid, reason, paper, address and answer is in the file, nothing cut, nothing over anything', async t => {
  const { services } = await site(t)
  t.ok(households.length >= 5)
  for (const { dateDeValeur: date, answers: given } of households) {
    const answers = readAnswers(given)
    const simulation = { id: 'essai', owner: 'essai', date, answers, journey: replay(date, answers, geography) }
    const content = await sheetContent(simulation, services, true)
    const file = await makePdf({ title: 'Votre fiche', service: 'Essai', date: content.date, blocks: sheetBlocks(content, { nom: 'Essai', official: false }) })
    const pdf = await readPdf(file)
    const said = spoken(pdf)
    t.same(wanted(content).filter(text => !said.includes(plain(text))), [])
    t.same(pdf.pages.flatMap(misplaced), [])
    t.same([...new Set(content.aides.flatMap(({ demarches }) => demarches.map(({ href }) => new URL(href).href)))].filter(href => !pdf.pages.some(({ links }) => links.includes(href))), [])
    const levels = pdf.pages.flatMap(({ tags }) => flat(tags)).filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role[1]))
    t.same(levels.filter((level, rank) => level > (levels[rank - 1] ?? 0) + 1), [], 'no level of heading is jumped')
    const short = await sheetContent(simulation, services, false)
    const one = await readPdf(await makePdf({ title: 'Votre fiche', service: 'Essai', date: short.date, blocks: sheetBlocks(short, { nom: 'Essai', official: false }) }))
    t.equal(one.pages.length, 1, 'the short sheet is one page')
    t.same(one.pages.flatMap(misplaced), [])
    t.ok(file.length < 500_000, 'as the links to it say')
  }
})

t.test('the file is its owner’s, is kept by nobody, and says nothing of the person outside its pages', async t => {
  const { app, visitor, sheet } = await opened(t)
  const { statusCode, headers, rawPayload } = await visitor.get(`${sheet}.pdf`)
  t.equal(statusCode, 200)
  t.equal(headers['content-type'], 'application/pdf')
  t.equal(headers['cache-control'], 'no-store')
  t.equal(headers['content-disposition'], 'inline; filename="fiche-aides.pdf"')
  const { title, info, pages } = await readPdf(rawPayload)
  t.equal(title, 'Votre fiche du 23 novembre 2026')
  t.same(Object.keys(info).filter(key => !/^(?:PDFFormatVersion|Language|EncryptFilterName|Is\w+|Producer|Creator|CreationDate|Title)$/.test(key)), [])
  const first = flat(pages[0]!.tags)
  for (const words of ['2222-3333-4444-5555', 'Par où commencer', 'Papiers à préparer', '1.']) t.ok(first[0]!.text.includes(words), `${words} is on the first page`)
  t.equal(pages.length, 1, 'the short sheet is one page')
  t.match(first.find(({ role }) => role === 'Figure')?.alt, /QR code/)
  t.equal((await new Visitor(app).get(`${sheet}.pdf`)).statusCode, 410, 'somebody else')
  await visitor.get(sheet)
  t.match((await visitor.get(sheet)).payload, `href="${sheet}.pdf">Télécharger la fiche (PDF, moins de 500 Ko)`)
  t.match((await visitor.get(sheet.replace('fiche', 'resultats'))).payload, `href="${sheet}.pdf"`)
  await visitor.post('/effacer')
  t.equal((await visitor.get(`${sheet}.pdf`)).statusCode, 410, 'erased')
})

t.test('before the end, the file holds the answers given so far', async t => {
  const { app } = await site(t)
  const visitor = new Visitor(app)
  const page = `/simulation/${(await visitor.start()).split('/')[2]}`
  const { statusCode, rawPayload } = await visitor.get(`${page}/fiche.pdf`)
  t.equal(statusCode, 200)
  t.match(spoken(await readPdf(rawPayload)), /Ilrestedesquestions/)
})

t.test('the font has every letter of the catalogue', async t => {
  const { regular, bold } = faces()
  const texts = catalogue.aids.flatMap(({ text, institution }) =>
    [text.label, text.description, text.legend ?? '', institution.name, ...text.documents, ...[...text.conditions, ...text.voluntary_conditions].map(({ text }) => text)])
  for (const face of [regular, bold]) {
    t.equal(face.printable('éèêëàâäîïôöùûüÿçœæÉÈÀÇŒ€«»’–—…²°\u00a0'), 'éèêëàâäîïôöùûüÿçœæÉÈÀÇŒ€«»’–—…²°\u00a0')
    // The narrow no-break space and the Breton apostrophe alone are written otherwise.
    t.same(texts.map(text => text.replaceAll('\u202f', '\u00a0').replaceAll('ʼ', '’')).filter(text => face.printable(text) !== text), [])
  }
})

t.test('no amount looks struck out: the zero of the font is a ring, and nothing across it', async t => {
  for (const { font } of Object.values(faces())) t.equal(font.glyphForCodePoint('0'.codePointAt(0)!).path.commands.filter(({ command }) => command === 'moveTo').length, 2)
})

t.test('deadlines come from the aid’s own conditions, each said once', async t => {
  const dated = catalogue.aids.filter(aid => deadlinesOf(aid).length > 0)
  t.ok(dated.length > 20)
  for (const aid of catalogue.aids) {
    const { conditions, voluntary_conditions: voluntary } = aid.text
    const kept = [...deadlinesOf(aid), ...stillToCheck(aid)]
    t.same([...voluntary, ...conditions].map(({ text }) => text).filter(condition => kept.filter(one => one === condition).length !== 1 && !aid.text.description.includes(condition)), [])
  }
  const bafa = catalogue.aids.find(({ id }) => id.includes('caf-calvados-bafd'))
  t.match(deadlinesOf(bafa!).join(' '), /au plus tard 3\smois/)
})
