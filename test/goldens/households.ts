import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Case } from '../../src/household/index.js'

/** A recorded household: what was answered and what the incumbent with OpenFisca computed (see README.md beside). */
export interface Golden extends Case {
  /** Displayed amounts of the aids found, by id. */
  eligibles: Record<string, number | boolean>
  /** By id: openfisca, javascript (declarative) or aides-velo. */
  sources: Record<string, 'openfisca' | 'javascript' | 'aides-velo'>
  /** Aids that the household said it already receives. */
  injectes: string[]
  /** Raw values, by "variable@period". */
  openfisca: Record<string, number | boolean | null>
}

const file = new URL('households.jsonl.gz', import.meta.url)

export const goldens: readonly Golden[] =
  gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').map(line => JSON.parse(line) as Golden)
