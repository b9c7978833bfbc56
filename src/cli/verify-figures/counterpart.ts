import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A number from a day on; null once OpenFisca has ended it. */
export interface DatedNumber { from: string, value: number | null }

type Node = Readonly<Record<string, unknown>>
const isNode = (found: unknown): found is Node => typeof found === 'object' && found !== null && !Array.isArray(found)

/**
 * The dated numbers of a parameter of openfisca-france, from the oldest: folders, then a file, then what the file nests, with dots between.
 * `[2].amount` after a scale is the amount of its third bracket. Undefined when there is none.
 */
export function counterpart (dir: string, path: string): DatedNumber[] | undefined {
  const steps = path.replaceAll('[', '.').replaceAll(']', '').split('.')
  let folder = dir
  for (const [rank, step] of steps.entries()) {
    const file = join(folder, `${step}.yaml`)
    const inFile = existsSync(file) ? valuesOf(inside(parse(readFileSync(file, 'utf8')), steps.slice(rank + 1))) : undefined
    if (inFile !== undefined) return inFile
    folder = join(folder, step)
    if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined
  }
  return undefined
}

/** What a file holds under some keys, `brackets` of a scale being understood. */
function inside (found: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return found
  if (Array.isArray(found)) return inside(found[Number(step)], rest)
  if (!isNode(found)) return undefined
  return step in found ? inside(found[step], rest) : Array.isArray(found['brackets']) ? inside(found['brackets'], [step, ...rest]) : undefined
}

const day = /^\d{4}-\d\d-\d\d$/

/** A parameter keeps its numbers under `values`; a bracket, directly under the days. */
function valuesOf (found: unknown): DatedNumber[] | undefined {
  if (!isNode(found)) return undefined
  const values = isNode(found['values']) ? found['values'] : found
  const dated = Object.entries(values).filter(([from]) => day.test(from)).map(([from, said]) => ({ from, value: numberOf(said) }))
  return dated.length === 0 ? undefined : dated.sort((a, b) => a.from < b.from ? -1 : 1)
}

function numberOf (said: unknown): number | null {
  const value = isNode(said) ? said['value'] : said
  return typeof value === 'number' ? value : null
}
