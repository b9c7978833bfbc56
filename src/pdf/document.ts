/** Words in a line of text: plain, strong, or a link to an address. */
export interface Inline { text: string, strong?: boolean, href?: string }
export type Words = string | readonly Inline[]

export type Block =
  | { kind: 'heading', level: 1 | 2 | 3, text: string }
  /** `keep`: on the same page as what follows. */
  | { kind: 'paragraph', words: Words, style?: 'body' | 'lead' | 'small', keep?: boolean }
  | { kind: 'list', items: readonly Words[] }
  /** In short: a title and its value on one line, then details; `mark` numbers it. */
  | { kind: 'summary', items: readonly { mark: string, title: string, value?: string | undefined, detail: string }[] }
  /** A label and what was answered. */
  | { kind: 'answers', rows: readonly { label: string, values: readonly string[] }[] }
  /** A square drawing (path on `size` units, from the top left), its alternative, and the text beside it. */
  | { kind: 'figure', size: number, path: string, alt: string, beside: readonly { words: Words, large?: boolean, small?: boolean }[] }
  /** A line across the page: seen, not read. */
  | { kind: 'rule' }
  | { kind: 'new-page' }

/** What a tagged PDF is made of. Knows nothing of aids: see src/routes/simulation/sheet. */
export interface PdfDocument {
  title: string
  /** Name of the service, at the foot of every page and in the metadata. */
  service: string
  /** "2026-11-23": all that the metadata say of the time. */
  date: string
  blocks: readonly Block[]
}
