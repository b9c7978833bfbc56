// Runs in threads of its own (pool.ts): a file takes as long as thirty pages of the site.
import type { PdfDocument } from './document.js'
import { makePdf } from './make-pdf.js'

// The first file reads the fonts and learns their kerning, which takes ten times as long as the next ones: it is for nobody.
const words = 'Aides : « où, à qui, çà et là », l’été, 1 234,56 €. ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz éèêëàâîïôùûüçœ'
await makePdf({ title: 'Essai', service: 'Essai', date: '2026-01-01', blocks: [{ kind: 'heading', level: 1, text: words }, { kind: 'list', items: [words, [{ text: words, strong: true }]] }] })

export default (document: PdfDocument): Promise<Uint8Array> => makePdf(document)
