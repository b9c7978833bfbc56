import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { create, type Font, type Glyph } from 'fontkit'

const folder = '@expo-google-fonts/source-sans-3'
/** Signs that another one says as well; the narrow no-break space first, which not every reader of PDF shows. */
const plainest: Readonly<Record<string, string>> = { '\u202f': '\u00a0', '\u02bc': '’', '\u2010': '-', '\u2011': '-' }

/** What has kerning: letters of ours, figures, and the signs around them. */
const latin = /^[\p{Script=Latin}\d\u0020-\u007e\u00a0’«»–…€]+$/u

interface Sign { glyph: Glyph, advance: number, known: boolean }

/**
 * A font that measures and places its letters by itself, with their kerning: fontkit's own shaping, made for every script of the world,
 * takes ten times as long. What it remembers is letters and pairs of letters, never words.
 */
export class Face {
  readonly #font: Font
  readonly #signs = new Map<string, Sign>()
  readonly #pairs = new Map<string, number>()
  /** As pdfkit wants it: the font, whose layout is ours. */
  readonly font: Font

  constructor (file: string) {
    const font = create(readFileSync(fileURLToPath(import.meta.resolve(`${folder}/${file}`))))
    if (!('layout' in font)) throw new Error(`${file} contient plusieurs polices`)
    this.#font = font
    this.font = Object.create(font, { layout: { value: (text: string) => this.#layout(text) } }) as Font
  }

  /** The text with what this font can write: another form of the letter where it has none, « ? » at worst. */
  printable (text: string): string {
    let printed = ''
    for (const letter of text) printed += plainest[letter] ?? (this.#sign(letter).known ? letter : this.#replaced(letter))
    return printed
  }

  /** Width of a text at a size, in points. */
  width (text: string, size: number): number {
    let width = 0
    let last: string | undefined
    for (const letter of text) {
      width += this.#sign(letter).advance + (last === undefined ? 0 : this.#kerning(last, letter, text))
      last = letter
    }
    return width * size / this.#font.unitsPerEm
  }

  #sign (letter: string): Sign {
    const kept = this.#signs.get(letter)
    if (kept !== undefined) return kept
    const code = letter.codePointAt(0)!
    // fontkit keeps one glyph for all who draw it: what it stands for, which readers of PDF are told, must be this letter.
    const glyph = Object.create(this.#font.glyphForCodePoint(code), { codePoints: { value: [code] } }) as Glyph
    const sign = { glyph, advance: glyph.advanceWidth, known: this.#font.hasGlyphForCodePoint(code) }
    if (sign.known) this.#signs.set(letter, sign)
    return sign
  }

  #replaced (letter: string): string {
    if (/\s/.test(letter)) return ' '
    if (/[\p{C}\p{M}]/u.test(letter)) return ''
    return [...letter.normalize('NFKD')].filter(part => this.#sign(part).known && !/\p{M}/u.test(part)).join('') || '?'
  }

  #layout (text: string) {
    const letters = [...text]
    const glyphs = letters.map(letter => this.#sign(letter).glyph)
    let advanceWidth = 0
    const positions = letters.map((letter, rank) => {
      const next = letters[rank + 1]
      const xAdvance = this.#sign(letter).advance + (next === undefined ? 0 : this.#kerning(letter, next, text))
      advanceWidth += xAdvance
      return { xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 }
    })
    return { glyphs, positions, advanceWidth }
  }

  #kerning (left: string, right: string, text: string): number {
    const kerning = this.#pairs.get(left + right)
    if (kerning !== undefined) return kerning
    // Elsewhere letters turn round or stand on one another, and what one text taught would be wrong in the next.
    if (!latin.test(left + right)) return 0
    if (latin.test(text)) this.#learn(text)
    if (!this.#pairs.has(left + right)) this.#learn(left + right)
    return this.#pairs.get(left + right) ?? 0
  }

  /** Asks fontkit for the kerning of every pair of a text, unless it made one glyph of two letters. */
  #learn (text: string): void {
    const letters = [...text]
    const { glyphs, positions } = this.#font.layout(text, { liga: false, clig: false, calt: false }, 'latn', 'FRA', 'ltr')
    const same = glyphs.length === letters.length && glyphs.every(({ id }, rank) => id === this.#sign(letters[rank]!).glyph.id)
    for (const [rank, letter] of letters.slice(0, -1).entries()) {
      if (same) this.#pairs.set(letter + letters[rank + 1]!, positions[rank]!.xAdvance - glyphs[rank]!.advanceWidth)
      else if (letters.length === 2) this.#pairs.set(text, 0)
    }
  }
}

/** Source Sans 3 (Adobe, OFL): plain zeros, so that no amount looks struck out. */
export const openFaces = () => ({
  regular: new Face('400Regular/SourceSans3_400Regular.ttf'),
  bold: new Face('700Bold/SourceSans3_700Bold.ttf')
})
export type Faces = ReturnType<typeof openFaces>
