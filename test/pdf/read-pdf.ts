import { getDocumentProxy } from 'unpdf'

/** One stretch of text where the page shows it; `y` from the top, down to the baseline. */
export interface Shown { text: string, x: number, y: number, width: number, size: number }
/** A tag with what it holds, in reading order. */
export interface Tag { role: string, alt?: string, text: string, children: Tag[] }
export interface ReadPage { width: number, height: number, shown: Shown[], artefacts: string[], tags: Tag[], links: string[] }
export interface ReadPdf {
  title: string
  lang: string
  marked: boolean
  displayTitle: boolean
  info: Record<string, unknown>
  pages: ReadPage[]
}

interface Item { type?: string, id?: string, tag?: string, str?: string, transform?: number[], width?: number }
interface Node { role?: string, type?: string, id?: string, alt?: string, children?: Node[] }

/** A PDF as a reader's program understands it: the text in order, the tags that hold it, what is decoration. */
export async function readPdf (file: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(file))
  try {
    const { info } = await pdf.getMetadata() as unknown as { info: Record<string, unknown> }
    const marks = await pdf.getMarkInfo()
    const preferences = await pdf.getViewerPreferences() as { DisplayDocTitle?: boolean } | null
    const pages: ReadPage[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      const tree = await page.getStructTree() as Node | null
      const links = (await page.getAnnotations()).flatMap(({ url }: { url?: string }) => url ?? [])
      pages.push({ width, height, ...sort(items as Item[], height, tree), links })
    }
    return { title: String(info['Title']), lang: String(info['Language']), marked: marks?.Marked === true, displayTitle: preferences?.DisplayDocTitle === true, info, pages }
  } finally {
    await pdf.destroy()
  }
}

function sort (items: readonly Item[], height: number, tree: Node | null): Pick<ReadPage, 'shown' | 'artefacts' | 'tags'> {
  const open: (string | null)[] = []
  const tagged = new Map<string, string>()
  const shown: Shown[] = []
  const artefacts: string[] = []
  for (const { type, id, tag, str = '', transform = [], width = 0 } of items) {
    if (type === 'beginMarkedContent' || type === 'beginMarkedContentProps') open.push(tag === 'Artifact' ? 'Artifact' : id ?? null)
    else if (type === 'endMarkedContent') open.pop()
    else {
      const holder = open.at(-1) ?? ''
      if (holder === 'Artifact') artefacts.push(str)
      else tagged.set(holder, (tagged.get(holder) ?? '') + str)
      if (str.trim() !== '') shown.push({ text: str, x: transform[4]!, y: height - transform[5]!, width, size: Math.abs(transform[3]!) })
    }
  }
  return { shown, artefacts: artefacts.filter(text => text.trim() !== ''), tags: (tree?.children ?? []).map(node => tagOf(node, tagged)) }
}

function tagOf ({ role = '', id = '', alt, children = [] }: Node, tagged: ReadonlyMap<string, string>): Tag {
  const inside = children.map(child => tagOf(child, tagged))
  return { role, ...alt === undefined ? {} : { alt }, text: (tagged.get(id) ?? '') + inside.map(({ text }) => text).join(''), children: inside.filter(({ role }) => role !== '') }
}

/** Every tag, in reading order. */
export const flat = (tags: readonly Tag[]): Tag[] => tags.flatMap(tag => [tag, ...flat(tag.children)])

/** Without spaces: the reader of these tests does not tell the one that ends a line from the cut of an address. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '')

/** What a screen reader says of the whole file, without spaces: the text of the headings, paragraphs and lists in order. */
export const spoken = ({ pages }: ReadPdf): string =>
  squeezed(pages.flatMap(({ tags }) => flat(tags).filter(({ role }) => /^(?:H\d|P|Lbl|LBody)$/.test(role)).map(({ text }) => text)).join(''))
