import type { Line } from './break-lines.js'

/** An element of the document's structure, as a screen reader goes through it. */
export interface Element { type: 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Link' | 'Figure', parent?: Element, alt?: string }

/** Something drawn in a strip; `y` from its top, down to the baseline for a text. */
export type Part =
  | { kind: 'text', x: number, y: number, line: Line, size: number, element: Element }
  | { kind: 'drawing', x: number, y: number, side: number, size: number, path: string, element: Element }
  | { kind: 'rule', x: number, y: number, width: number }
  | { kind: 'frame', x: number, y: number, width: number, height: number }

/** What a page break never cuts: a line of text, a row, a figure. */
export interface Strip {
  /** Space above, none at the top of a page. */
  before: number
  height: number
  parts: readonly Part[]
  /** On the same page as the next one. */
  keep: boolean
  newPage?: boolean
  /** Separates from what is above: pointless at the top of a page. */
  separator?: boolean
}
