import type { Block } from './document.js'
import type { Faces } from './face.js'
import { text } from './page-size.js'
import type { Element, Strip } from './strip.js'
import { linesAt, setLines, textStrips, type Column } from './text-strips.js'
import { styles } from './type-scale.js'

const INDENT = 14
const MARK = 24
const GAP = 16
const whole: Column = { x: 0, width: text.width }
/** Taller rows may be cut between two lines. */
const TALL = 250

export function listStrips ({ items }: Extract<Block, { kind: 'list' }>, faces: Faces): Strip[] {
  const list: Element = { type: 'L' }
  return items.flatMap(words => {
    const item: Element = { type: 'LI', parent: list }
    const bullet = linesAt(setLines('•', styles.item, whole, faces), styles.item, whole, 0, { type: 'Lbl', parent: item })
    return textStrips(words, styles.item, { x: INDENT, width: text.width - INDENT }, { type: 'LBody', parent: item }, faces, bullet)
  })
}

/** Number, title and, at the end of the same line when both fit, its value; then the details. */
export function summaryStrips ({ items }: Extract<Block, { kind: 'summary' }>, faces: Faces): Strip[] {
  const list: Element = { type: 'L' }
  return items.map(({ mark, title, value = '', detail }): Strip => {
    const item: Element = { type: 'LI', parent: list }
    const body: Element = { type: 'LBody', parent: item }
    const paragraph = (): Element => ({ type: 'P', parent: body })
    const column: Column = { x: MARK, width: text.width - MARK }
    const valueWidth = faces.bold.width(faces.bold.printable(value), styles.title.size)
    const beside = valueWidth > 0 && valueWidth < column.width * 0.5
    const titles = setLines(title, styles.title, { ...column, width: column.width - (beside ? valueWidth + GAP : 0) }, faces)
    const values = value === '' ? [] : setLines(value, styles.title, column, faces)
    const valuesY = beside ? 0 : titles.length * styles.title.line
    const detailY = (titles.length + (beside ? 0 : values.length)) * styles.title.line
    const details = setLines(detail, styles.small, column, faces)
    return {
      before: styles.title.before,
      height: detailY + details.length * styles.small.line,
      keep: false,
      parts: [
        ...linesAt(setLines(mark, styles.title, whole, faces), styles.title, whole, 0, { type: 'Lbl', parent: item }),
        ...linesAt(titles, styles.title, column, 0, paragraph()),
        ...linesAt(values, styles.title, beside ? { ...column, x: text.width - valueWidth } : column, valuesY, paragraph()),
        ...linesAt(details, styles.small, column, detailY, paragraph())
      ]
    }
  })
}

/** The question on the left, the answer on the right, a thin line below. */
export function answerStrips ({ rows }: Extract<Block, { kind: 'answers' }>, faces: Faces): Strip[] {
  const list: Element = { type: 'L' }
  const left: Column = { x: 0, width: text.width * 0.56 }
  const right: Column = { x: text.width * 0.6, width: text.width * 0.4 }
  const style = { ...styles.item, before: 5 }
  return rows.flatMap(({ label, values }): Strip[] => {
    const item: Element = { type: 'LI', parent: list }
    const body: Element = { type: 'LBody', parent: item }
    const labels = setLines(label, style, left, faces)
    const answers = values.flatMap(value => setLines([{ text: `${value} `, strong: true }], style, right, faces))
    const beside = answers.length * style.line <= TALL ? answers.length : labels.length
    const height = Math.max(labels.length, Math.min(beside, answers.length)) * style.line
    const head: Strip = {
      before: style.before,
      height,
      keep: answers.length > beside,
      parts: [
        ...linesAt(labels, style, left, 0, { type: 'Lbl', parent: item }),
        ...linesAt(answers.slice(0, beside), style, right, 0, body)
      ]
    }
    const rest = answers.slice(beside).map((line, rank): Strip =>
      ({ before: 0, height: style.line, keep: rank === answers.length - beside - 2, parts: linesAt([line], style, right, 0, body) }))
    const strips = [head, ...rest]
    const last = strips.at(-1)!
    return [...strips.slice(0, -1), { ...last, height: last.height + 5, parts: [...last.parts, { kind: 'rule', x: 0, y: last.height + 4, width: text.width }] }]
  })
}
