import type { Block } from './document.js'
import type { Faces } from './face.js'
import { text } from './page-size.js'
import type { Part, Strip } from './strip.js'
import { linesAt, setLines, type Column } from './text-strips.js'
import { styles } from './type-scale.js'

const SIDE = 88
const PADDING = 6

/** A drawing and what is said beside it, in a frame. */
export function figureStrips ({ size, path, alt, beside }: Extract<Block, { kind: 'figure' }>, faces: Faces): Strip[] {
  const column: Column = { x: SIDE + PADDING * 3, width: text.width - SIDE - PADDING * 5 }
  const texts = beside.map(({ words, large = false, small = false }) => {
    const style = large ? styles.code : small ? styles.small : styles.body
    return { style, lines: setLines(words, style, column, faces) }
  })
  const tall = texts.reduce((sum, { style, lines }) => sum + style.before + style.line * lines.length, 0)
  const height = Math.max(SIDE, tall) + 2 * PADDING
  let y = (height - tall) / 2
  const parts = texts.flatMap(({ style, lines }): Part[] => {
    const top = y + style.before
    y = top + style.line * lines.length
    return linesAt(lines, style, column, top, { type: 'P' })
  })
  return [{
    before: 12,
    height,
    keep: false,
    parts: [
      { kind: 'frame', x: 0, y: 0, width: text.width, height },
      { kind: 'drawing', x: PADDING, y: (height - SIDE) / 2, side: SIDE, size, path, element: { type: 'Figure', alt } },
      ...parts
    ]
  }]
}
