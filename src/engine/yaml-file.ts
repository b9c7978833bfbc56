import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { CORE_SCHEMA, load } from 'js-yaml'
import { isNode, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { expected, yamlFault } from './yaml-faults.js'

/** One thing wrong in a rule file, said so that it can be mended: file, line, field, what, remedy. */
export interface Problem { file: string, line: number, field: string, message: string }

export const inWords = ({ file, line, field, message }: Problem): string =>
  `${file}:${line}${field === '' ? '' : ` — ${field}`} — ${message}`

/** All that is wrong in the rules; stops the start. */
export class RulesError extends Error {
  constructor (readonly problems: readonly Problem[]) {
    super(`Règles illisibles (${problems.length}) :\n${problems.map(inWords).join('\n')}`)
    this.name = 'RulesError'
  }
}

export interface YamlFile<T> { file: string, data: T, problemAt: (path: PropertyKey[], message: string) => Problem }

/** Reads and validates one YAML file. `shown` is the name used in messages. Throws RulesError with every fault found. */
export function readYaml<T> (file: string, schema: z.ZodType<T>, shown = file): YamlFile<T> {
  const bytes = readFileSync(file)
  const text = bytes.toString('utf8')
  const problemAt = locator(text, shown)
  if (!isUtf8(bytes)) throw new RulesError([{ file: shown, line: badLine(text), field: '', message: 'encodage inconnu. Enregistrez le fichier en UTF-8.' }])
  const result = schema.safeParse(parsed(text, shown), { reportInput: true })
  if (result.success) return { file: shown, data: result.data, problemAt }
  throw new RulesError(result.error.issues.map(issue => problemAt(issue.path, inFrench(issue))))
}

/** A thousand files at each start: read by the fastest reader, then again, if it refuses one, by the one that knows what is wrong and where. */
function parsed (text: string, shown: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA }) ?? null
  } catch {
    return explained(text, shown)
  }
}

function explained (text: string, shown: string): unknown {
  const document = parseDocument(text, { prettyErrors: false })
  const [error] = document.errors
  if (error === undefined) return values(document, text, shown)
  // The faults that follow come from the first.
  throw new RulesError([{ file: shown, line: lineAt(text, error.pos[0]), field: '', message: yamlFault(error.code) }])
}

function values (document: Document, text: string, shown: string): unknown {
  try {
    return document.toJS()
  } catch {
    // The only fault that waits until here: « *important » reads as the name of something defined elsewhere.
    throw new RulesError([{ file: shown, line: lineAt(text, Math.max(0, text.search(/[:-]\s+\*/))), field: '', message: yamlFault('BAD_ALIAS') }])
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
const badLine = (text: string): number => lineAt(text, text.indexOf('\ufffd'))

/** Lines are looked for only when something is wrong: keeping the place of every value of a thousand files costs more than reading them. */
function locator (text: string, shown: string): YamlFile<unknown>['problemAt'] {
  let place: { document: Document, lines: LineCounter } | undefined
  return (path, message) => {
    const lines = new LineCounter()
    place ??= { document: parseDocument(text, { lineCounter: lines }), lines }
    return { file: shown, line: lineOf(place.document, place.lines, path), field: path.map(String).join('.'), message }
  }
}

function lineOf (document: Document, lines: LineCounter, path: PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

/** A field that is needed and is not there, or that nobody has filled in; null when it says something. */
function blankField (issue: z.core.$ZodIssue): string | null {
  const name = issue.path.findLast(step => typeof step === 'string')
  if (!('input' in issue) || name === undefined) return null
  const choices = issue.code === 'invalid_value' ? ` Valeurs possibles : ${issue.values.map(String).join(', ')}.` : ''
  if (issue.input === undefined) return `champ absent. Ajoutez « ${name}: » et sa valeur.${choices}`
  return issue.input === null || issue.input === '' ? `champ vide. Complétez « ${name}: ».${choices}` : null
}

/** What zod refuses, and what to do about it. */
export function inFrench (issue: z.core.$ZodIssue): string {
  const blank = blankField(issue)
  if (blank !== null) return blank
  switch (issue.code) {
    case 'unrecognized_keys': return `champ inconnu : ${issue.keys.join(', ')}. Corrigez son nom ou retirez-le.`
    case 'invalid_value': return `valeur refusée. Valeurs possibles : ${issue.values.map(String).join(', ')}.`
    case 'invalid_type': return expected(issue.expected, issue.input)
    default: return `${issue.message}.`
  }
}
