import PDFDocument from 'pdfkit'
import type { PdfDocument } from './document.js'
import type { Faces } from './face.js'
import { page } from './page-size.js'

/** Height of the letters above their baseline, in parts of their size: pdfkit places a text by its top. */
const ASCENT = 1.024
export const baselineToTop = (y: number, size: number): number => y - ASCENT * size

/** pdfkit writes the metadata's XML without protecting these. */
const plain = (text: string): string => text.replace(/[<>&]/g, ' ')

/** Writes a page at once: pdfkit makes a buffer of each of its thousands of operators, and most of the time goes to collecting them. */
class PagesAtOnce extends PDFDocument {
  #operators: string[] = []

  override addContent (operator: string): this {
    this.#operators.push(operator)
    return this
  }

  override addPage (options?: PDFKit.PDFDocumentOptions): this {
    this.#write()
    super.addPage(options)
    return this
  }

  override end (): this {
    this.#write()
    super.end()
    return this
  }

  #write (): void {
    const operators = this.#operators
    if (operators.length === 0) return
    this.#operators = []
    super.addContent(operators.join('\n'))
  }
}

/** A tagged document in French (PDF/UA-1), whose title is what the reader's window says. Same blocks, same bytes. */
export function openDocument ({ title, service, date }: PdfDocument, { regular, bold }: Faces): PDFKit.PDFDocument {
  const options = {
    font: null,
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    tagged: true,
    displayTitle: true,
    lang: 'fr-FR',
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    info: { Title: plain(title), Creator: plain(service), CreationDate: new Date(`${date}T00:00:00Z`) }
  }
  const doc = new PagesAtOnce(options as unknown as PDFKit.PDFDocumentOptions)
  // Fonts already read: pdfkit takes them as they are.
  doc.registerFont('regular', regular.font as unknown as Uint8Array)
  doc.registerFont('bold', bold.font as unknown as Uint8Array)
  return doc
}
