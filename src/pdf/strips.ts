import type { Block } from './document.js'
import type { Faces } from './face.js'
import { figureStrips } from './figure-strips.js'
import { answerStrips, listStrips, summaryStrips } from './list-strips.js'
import { text } from './page-size.js'
import type { Strip } from './strip.js'
import { textStrips } from './text-strips.js'
import { styles } from './type-scale.js'

const column = { x: 0, width: text.width }
const headings = { 1: ['H1', styles.h1], 2: ['H2', styles.h2], 3: ['H3', styles.h3] } as const

/** What a block occupies, line by line. */
function stripsOf (block: Block, faces: Faces): Strip[] {
  switch (block.kind) {
    case 'heading': {
      const [type, style] = headings[block.level]
      return textStrips(block.text, style, column, { type }, faces).map(strip => ({ ...strip, keep: true }))
    }
    case 'paragraph': {
      const strips = textStrips(block.words, styles[block.style ?? 'body'], column, { type: 'P' }, faces)
      return block.keep === true ? strips.map(strip => ({ ...strip, keep: true })) : strips
    }
    case 'list': return listStrips(block, faces)
    case 'summary': return summaryStrips(block, faces)
    case 'answers': return answerStrips(block, faces)
    case 'figure': return figureStrips(block, faces)
    case 'rule': return [{ before: 18, height: 1, keep: true, separator: true, parts: [{ kind: 'rule', x: 0, y: 0.5, width: text.width }] }]
    case 'new-page': return [{ before: 0, height: 0, keep: true, newPage: true, parts: [] }]
  }
}

export const allStrips = (blocks: readonly Block[], faces: Faces): Strip[] => blocks.flatMap(block => stripsOf(block, faces))
