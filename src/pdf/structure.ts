import type PDFKit from 'pdfkit'
import type { Element } from './strip.js'

type Tag = PDFKit.PDFStructureElement

/** Opens and closes the tags of the structure as the elements come, in reading order. */
export class Structure {
  readonly #root: Tag
  #open: { element: Element, tag: Tag }[] = []

  constructor (readonly doc: PDFKit.PDFDocument) {
    this.#root = doc.struct('Document')
    doc.addStructure(this.#root)
  }

  /** Draws what belongs to an element; `box`: where it is, for a figure. */
  draw (element: Element, drawing: (tag: Tag) => void, box?: readonly [number, number, number, number]): void {
    const tag = this.#tag(element, box)
    const content = this.doc.markStructureContent(element.type)
    drawing(tag)
    this.doc.endMarkedContent()
    tag.add(content)
  }

  /** A link's areas are declared on the page where it ends: none goes on over the page. */
  endPage (): void {
    this.#closeDownTo(this.#open.findIndex(({ element }) => element.type === 'Link'))
  }

  end (): void {
    this.#closeDownTo(0)
    this.#root.end()
  }

  #tag (element: Element, box?: readonly [number, number, number, number]): Tag {
    const path = ancestors(element)
    const common = path.findIndex((one, rank) => this.#open[rank]?.element !== one)
    this.#closeDownTo(common < 0 ? path.length : common)
    for (const one of path.slice(this.#open.length)) {
      const tag = this.doc.struct(one.type, { ...one.alt === undefined ? {} : { alt: one.alt }, ...box === undefined ? {} : { bbox: [...box], placement: 'Block' } })
      ;(this.#open.at(-1)?.tag ?? this.#root).add(tag)
      this.#open.push({ element: one, tag })
    }
    return this.#open.at(-1)!.tag
  }

  #closeDownTo (depth: number): void {
    if (depth < 0) return
    for (const { tag } of this.#open.slice(depth).reverse()) tag.end()
    this.#open = this.#open.slice(0, depth)
  }
}

const ancestors = (element: Element): Element[] => [...element.parent === undefined ? [] : ancestors(element.parent), element]
