import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rules } from '../../doubles/demarche-numerique/screen.js'

export const bothRules: readonly Rules[] = ['2026-01', '2026-07']
type Kept = Record<string, unknown>

/** The contract's vectors, as they were given: data, copied without a change. */
export interface Vector {
  id: string
  group: string
  title: string
  request: { method: string, path: string, query?: string, headers?: Record<string, string>, json?: unknown, raw?: string, given?: Record<string, unknown> }
  given?: Record<string, unknown>
  expect: {
    http: { status: number | Record<Rules, number>, headers?: Record<string, string>, headers_present?: string[], location?: string }
    draft?: Record<Rules, { champs?: Record<string, Kept>, http500?: boolean } | string>
    identity?: Record<string, string | null>
    body?: unknown
    body_length?: number
    body_keys?: string[]
    body_has_no?: string[]
    body_is_json?: boolean
    creates_draft?: boolean
  }
}
interface File { vectors: Vector[], fixture: { champs: Record<string, { stable_id: number, key: string }> } }
export const { vectors, fixture } = JSON.parse(readFileSync(join(import.meta.dirname, 'vectors.json'), 'utf8')) as File

export const group = (name: string): Vector[] => vectors.filter(vector => vector.group === name)
export const keyOf = (alias: string): string => fixture.champs[alias]!.key

const aliases = new Map(Object.entries(fixture.champs).map(([alias, { stable_id }]) => [String(stable_id), alias]))
const rename = (kept: Kept): Kept => Array.isArray(kept['rows']) ? { rows: kept['rows'].map(byAlias) } : kept
const byAlias = (kept: Record<string, Kept>): Record<string, Kept> => Object.fromEntries(Object.entries(kept).map(([id, value]) => [aliases.get(id)!, rename(value)]))
/** A draft as the vectors write it. */
export const seen = (kept: ReadonlyMap<number, Kept>): Record<string, Kept> => byAlias(Object.fromEntries(kept))
