import { buffer } from 'node:stream/consumers'
import type { PdfDocument } from './document.js'
import { artefact, drawPart, type Links } from './draw-part.js'
import { openFaces, type Faces } from './face.js'
import { baselineToTop, openDocument } from './open-document.js'
import { FOOT, text } from './page-size.js'
import { paginate } from './paginate.js'
import { Structure } from './structure.js'
import { allStrips } from './strips.js'
import { styles } from './type-scale.js'

let opened: Faces | undefined
/** Read at the first sheet that is asked for. */
export const faces = (): Faces => opened ??= openFaces()

/** The file, whole. A few milliseconds a page. */
export async function makePdf (document: PdfDocument): Promise<Buffer> {
  const pages = paginate(allStrips(document.blocks, faces()))
  const doc = openDocument(document, faces())
  const structure = new Structure(doc)
  const links: Links = new WeakMap()
  for (const [rank, parts] of pages.entries()) {
    doc.addPage()
    for (const part of parts) drawPart(doc, structure, part, links)
    structure.endPage()
    artefact(doc, () => { foot(doc, document, `Page ${rank + 1} sur ${pages.length}`) }, 'Pagination')
  }
  structure.end()
  doc.end()
  return await buffer(doc)
}

function foot (doc: PDFKit.PDFDocument, { service, title }: PdfDocument, number: string): void {
  const { size } = styles.foot
  const { regular } = faces()
  const left = regular.printable(`${service} – ${title}`)
  doc.font('regular', size)
  doc.text(left, text.left, baselineToTop(FOOT, size), { lineBreak: false })
  doc.text(number, text.left + text.width - regular.width(number, size), baselineToTop(FOOT, size), { lineBreak: false })
}
