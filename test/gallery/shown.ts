/** A page in one of its states, as a visitor receives it. `question`: the words of its h1, when a question gives them. */
export interface Shown { name: string, status: number, html: string, question?: string }

const longestRepeated = 40

/**
 * The elements of a page and what they are, without its words, the names that tie them, nor how many times a thing is repeated:
 * two pages of one structure pass or fail the same rules of axe and html-validate. What ties them is for vnu, which reads every page.
 */
export function structureOf (html: string): string {
  const bare = html.replace(/\s(?:id|for|name|aria-labelledby|aria-describedby|href|value|action|title|content|checked)(?:="[^"]*")?(?=[\s>])/g, match => match.trim().startsWith('checked') ? '' : ` ${match.trim().split('=')[0]}`)
  const parts = [...(bare.match(/<[^>]+>|[^<]*[^<\s][^<]*/g) ?? [])].map(part => part.startsWith('<') ? part : 'x')
  for (let size = 1; size <= longestRepeated; size++) {
    for (let at = 0; at + 2 * size <= parts.length;) {
      let same = 0
      while (same < size && parts[at + same] === parts[at + size + same]) same++
      if (same === size) parts.splice(at, size)
      else at++
    }
  }
  return parts.join('')
}

/** One page of each structure, the first. */
export const distinct = (pages: readonly Shown[]): Shown[] => [...new Map([...pages].reverse().map(page => [structureOf(page.html), page])).values()].reverse()
