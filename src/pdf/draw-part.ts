import type PDFKit from 'pdfkit'
import { baselineToTop } from './open-document.js'
import type { Element, Part } from './strip.js'
import type { Run } from './break-lines.js'
import type { Structure } from './structure.js'

type Doc = PDFKit.PDFDocument
type TextPart = Extract<Part, { kind: 'text' }>

/** Draws one part of a page: what is read in its tag, the rest as an artefact. */
export function drawPart (doc: Doc, structure: Structure, part: Part, links: Links): void {
  switch (part.kind) {
    case 'text':
      for (const run of part.line) drawRun(doc, structure, part, run, links)
      return
    case 'drawing': {
      const { x, y, side, size, path, element } = part
      structure.draw(element, () => { doc.save().translate(x, y).scale(side / size).path(path).fill().restore() }, [x, y, x + side, y + side])
      return
    }
    case 'rule':
      artefact(doc, () => { doc.moveTo(part.x, part.y).lineTo(part.x + part.width, part.y).lineWidth(0.5).stroke() })
      return
    case 'frame':
      artefact(doc, () => { doc.roundedRect(part.x, part.y, part.width, part.height, 4).lineWidth(1).stroke() })
  }
}

export function artefact (doc: Doc, drawing: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  doc.markContent('Artifact', { type })
  drawing()
  doc.endMarkedContent()
}

/** One link element for all the lines of a link. */
export type Links = WeakMap<Element, Map<string, Element>>

function linkElement (parent: Element, href: string, links: Links): Element {
  const known = links.get(parent) ?? new Map<string, Element>()
  links.set(parent, known)
  const element = known.get(href) ?? { type: 'Link', parent }
  known.set(href, element)
  return element
}

function drawRun (doc: Doc, structure: Structure, { x, y, size, element }: TextPart, { text, x: shift, width, strong, href }: Run, links: Links): void {
  const left = x + shift
  const write = (): void => {
    // Its width is known: pdfkit would measure it again, twice.
    const known = { lineBreak: false, textWidth: width, wordCount: 1 } as PDFKit.Mixins.TextOptions
    doc.font(strong ? 'bold' : 'regular', size).text(text, left, baselineToTop(y, size), known)
  }
  if (href === undefined) return structure.draw(element, write)
  structure.draw(linkElement(element, href, links), tag => {
    write()
    doc.moveTo(left, y + 1.6).lineTo(left + width, y + 1.6).lineWidth(0.5).stroke()
    const options = { structParent: tag, Contents: Object(href) as string }
    doc.link(left, y - size * 0.85, width, size * 1.15, href, options as PDFKit.Mixins.AnnotationOption)
  })
}
