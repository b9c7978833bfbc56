import { text } from './page-size.js'
import type { Part, Strip } from './strip.js'

/** A part at its place on a page: `x` and `y` from the top left of the sheet. */
export type Page = readonly Part[]

const ROOM = text.bottom - text.top

/** Puts strips on pages, together those that must stay so, unless they are taller than a page. */
export function paginate (strips: readonly Strip[]): Page[] {
  const pages: Part[][] = []
  let y = Infinity
  const put = (group: readonly Strip[]): void => {
    if (group[0]!.newPage || y + height(group) > text.bottom) {
      if (pages.at(-1)?.length !== 0) pages.push([])
      y = text.top
    }
    for (const { before, height, parts, separator = false } of group) {
      const top = y === text.top
      if (top && separator) continue
      y += top ? 0 : before
      for (const part of parts) pages.at(-1)!.push({ ...part, x: text.left + part.x, y: y + part.y })
      y += height
    }
  }
  for (const group of together(strips)) {
    if (height(group) <= ROOM) put(group)
    else for (const strip of group) put([strip])
  }
  return pages.filter(page => page.length > 0)
}

const height = (group: readonly Strip[]): number => group.reduce((sum, { before, height }) => sum + before + height, 0)

function together (strips: readonly Strip[]): Strip[][] {
  const groups: Strip[][] = []
  let open = false
  for (const strip of strips) {
    if (open && !strip.newPage) groups.at(-1)!.push(strip)
    else groups.push([strip])
    open = strip.keep
  }
  return groups
}
