/** Tagged PDF files (PDF/UA-1) from headings, paragraphs and lists: made here, without a browser. */
export { faces, makePdf } from './make-pdf.js'
export { PdfPool } from './pool.js'
export type { Block, Inline, PdfDocument, Words } from './document.js'
