import { Document, isMap, isScalar, isSeq, visit, type Node } from 'yaml'
import type { FieldFile, MappingFile } from './mapping.js'

/** Written on one line, as people write them. */
const short = ['ask', 'identity', 'omit', 'reviewed', 'unused', 'values']

function textOf (value: unknown, after: readonly string[] = []): string {
  const document = new Document(value)
  visit(document, {
    Pair (_, { key, value }) {
      if (isScalar(key) && short.includes(String(key.value)) && (isMap(value) || isSeq(value))) value.flow = true
    }
  })
  const { contents } = document as { contents: Node | null }
  if (contents !== null && after.length > 0) contents.comment = after.map(line => ` ${line}`).join('\n')
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** A mapping as its file: `before` and `after` are comments around it. */
export const mappingText = (mapping: MappingFile, { before = [], after = [] }: { before?: readonly string[], after?: readonly string[] } = {}): string =>
  [...before.map(line => `# ${line}\n`), textOf(mapping, after)].join('')

/** Fields alone, to be added to a file. */
export const fieldsText = (fields: readonly FieldFile[]): string => textOf(fields).replace(/^/gm, '  ').trimEnd()
