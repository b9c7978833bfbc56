import type { Inline, Words } from './document.js'
import type { Face, Faces } from './face.js'
import type { TextStyle } from './type-scale.js'

/** Part of a line, in one font: where it starts, and how wide it is. */
export interface Run { text: string, x: number, width: number, strong: boolean, href?: string }
export type Line = readonly Run[]

interface Piece { text: string, strong: boolean, href: string | undefined }
type Measure = (pieces: readonly Piece[]) => number

/**
 * Cuts words into lines no wider than `width`. A line ends at a space, kept at its end (a screen reader joins the lines), and inside
 * a word only when it is wider than a whole line: an address, after what separates its parts.
 */
export function breakLines (words: Words, { size, strong = false }: TextStyle, width: number, faces: Faces): Line[] {
  const inlines: readonly Inline[] = typeof words === 'string' ? [{ text: words }] : words
  const measure: Measure = pieces => pieces.reduce((sum, { text, strong }) => sum + faceOf(faces, strong).width(text, size), 0)
  const lines: Piece[][] = []
  let used = Infinity
  for (const word of unbroken(inlines.flatMap(inline => pieces(inline, strong, faces))).flatMap(word => fitting(word, width, measure))) {
    if (used + measure(withoutSpace(word)) > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)!.push(...word)
    used += measure(word)
  }
  return lines.map(pieces => place(pieces, measure))
}

export const faceOf = ({ regular, bold }: Faces, strong: boolean): Face => strong ? bold : regular

/** What lies between two ordinary spaces, with the space that follows. */
function pieces ({ text, strong = false, href }: Inline, all: boolean, faces: Faces): Piece[] {
  const clean = faceOf(faces, strong || all).printable(text.replace(/[ \t\r\n]+/g, ' '))
  return (clean.match(/[^ ]* |[^ ]+$/g) ?? []).map(text => ({ text, strong: strong || all, href }))
}

/** Words made of several pieces: a strong beginning, the full stop after a link. */
function unbroken (pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = []
  for (const piece of pieces) {
    const last = words.at(-1)
    if (last !== undefined && (piece.text === ' ' || !last.at(-1)!.text.endsWith(' '))) last.push(piece)
    else words.push([piece])
  }
  return words
}

const withoutSpace = (word: readonly Piece[]): Piece[] => word.map((piece, rank) => rank === word.length - 1 ? { ...piece, text: piece.text.trimEnd() } : piece)

/** A word wider than the line, cut where its parts end. */
function fitting (word: Piece[], width: number, measure: Measure): Piece[][] {
  if (measure(withoutSpace(word)) <= width) return [word]
  const parts = word.flatMap(piece => (piece.text.match(/[^/?&=._-]*[/?&=._-]+ ?|[^/?&=._-]+/g) ?? []).map(text => ({ ...piece, text })))
  return parts.flatMap(part => measure([part]) <= width ? [[part]] : lengths(part, width, measure))
}

/** What has no place to be cut: as many letters as a line holds. */
function lengths (piece: Piece, width: number, measure: Measure): Piece[][] {
  const cut: string[] = []
  for (const letter of piece.text) {
    const longer = (cut.at(-1) ?? '') + letter
    if (cut.length > 0 && measure([{ ...piece, text: longer }]) <= width) cut[cut.length - 1] = longer
    else cut.push(letter)
  }
  return cut.map(text => [{ ...piece, text }])
}

/** Neighbours of the same kind become one run. */
function place (pieces: readonly Piece[], measure: Measure): Line {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last?.strong === piece.strong && last.href === piece.href) last.text += piece.text
    else joined.push({ ...piece })
  }
  let x = 0
  return joined.map(({ text, strong, href }) => {
    const run = { text, x, width: measure([{ text, strong, href }]), strong, ...href === undefined ? {} : { href } }
    x += run.width
    return run
  })
}
