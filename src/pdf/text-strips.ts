import { breakLines, type Line } from './break-lines.js'
import type { Words } from './document.js'
import type { Faces } from './face.js'
import type { Element, Part, Strip } from './strip.js'
import type { TextStyle } from './type-scale.js'

/** Text set in a column that starts at `x`. */
export interface Column { x: number, width: number }

/** Where the letters stand in a line: centred on what is between their highest and lowest points. */
export const baseline = ({ size, line }: TextStyle): number => (line - size) / 2 + size * 0.82

export const setLines = (words: Words, style: TextStyle, { width }: Column, faces: Faces): Line[] => breakLines(words, style, width, faces)

/** The parts of lines one below the other, the first at `y`. */
export const linesAt = (lines: readonly Line[], style: TextStyle, { x }: Column, y: number, element: Element): Part[] =>
  lines.map((line, rank): Part => ({ kind: 'text', x, y: y + rank * style.line + baseline(style), line, size: style.size, element }))

/** One strip a line; neither the first nor the last line of a text stays alone on a page. `first` adds to the first one. */
export function textStrips (words: Words, style: TextStyle, column: Column, element: Element, faces: Faces, first: readonly Part[] = []): Strip[] {
  const lines = setLines(words, style, column, faces)
  return lines.map((line, rank) => ({
    before: rank === 0 ? style.before : 0,
    height: style.line,
    parts: [...rank === 0 ? first : [], ...linesAt([line], style, column, 0, element)],
    keep: rank < lines.length - 1 && (rank === 0 || rank === lines.length - 2)
  }))
}
