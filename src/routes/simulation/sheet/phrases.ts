import { typography } from '../../../content/typography.js'
import type { Block, Inline, Words } from '../../../pdf/index.js'
import type { Somewhere } from './where-to-go.js'

/** Blocks of the PDF, with French spaces. An address of the web stays as it is. */
const french = (words: Words): Words =>
  typeof words === 'string' ? typography(words) : words.map(inline => inline.href === inline.text ? inline : { ...inline, text: typography(inline.text) })

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text: typography(text) })
export const paragraph = (words: Words, style: 'body' | 'lead' | 'small' = 'body'): Block => ({ kind: 'paragraph', words: french(words), style })
export const introduction = (words: Words): Block => ({ kind: 'paragraph', words: french(words), keep: true })
export const list = (items: readonly Words[]): Block => ({ kind: 'list', items: items.map(french) })
export const address = (href: string): Inline => ({ text: href, href })

/** A place: its name, then a line for each thing to know. */
export const placeBlocks = ({ nom, lignes, site }: Somewhere): Block[] => [
  heading(3, nom),
  list([...lignes, ...site === undefined ? [] : [[{ text: 'Site : ' }, address(site)]]])
]
