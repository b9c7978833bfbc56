import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { faultsOf } from './check-mapping.js'
import { mappingSchema, type Mapping } from './mapping.js'
import { demarcheSchema, type DemarcheSchema } from './schema.js'

/** A mapping with the copy of the schema that a person accepted; none yet for one that waits for its review. */
export interface Loaded { mapping: Mapping, copy: DemarcheSchema | undefined, file: string }

/** All that is wrong in the mappings; stops the start. */
export class MappingError extends Error {
  constructor (readonly faults: readonly string[]) {
    super(`Correspondances de démarches illisibles (${faults.length}) :\n${faults.join('\n')}`)
    this.name = 'MappingError'
  }
}

export const copyPath = (dir: string, id: string): string => join(dir, 'schemas', `${id}.json`)

/** Reads every *.yml of `dirs` (a missing folder is empty). Throws MappingError with every fault. */
export function loadMappings (...dirs: readonly string[]): Loaded[] {
  const faults: string[] = []
  const files = dirs.filter(dir => existsSync(dir)).flatMap(dir => readdirSync(dir).sort().map(name => ({ dir, name })))
  const loaded = files.filter(({ name }) => name.endsWith('.yml')).flatMap(({ dir, name }) => {
    const result = readOne(dir, name)
    if ('mapping' in result) faults.push(...faultsOf(result.mapping, result.copy).map(fault => `${name} — ${fault}`))
    else faults.push(...result.faults.map(fault => `${name} — ${fault}`))
    return 'mapping' in result ? [result] : []
  })
  for (const what of ['id', 'path', 'benefit'] as const) {
    const values = loaded.map(({ mapping }) => mapping[what]).filter(value => value !== undefined)
    const twice = values.filter((value, rank) => values.indexOf(value) < rank)
    faults.push(...twice.map(value => `${what} « ${value} » : donné par deux fichiers`))
  }
  if (faults.length > 0) throw new MappingError(faults)
  return loaded
}

function readOne (dir: string, name: string): Loaded | { faults: string[] } {
  const file = join(dir, name)
  try {
    const read = mappingSchema.safeParse(parse(readFileSync(file, 'utf8')))
    if (!read.success) return { faults: read.error.issues.map(issue => `${issue.path.join('.')} : ${issue.message}`) }
    const copy = copyPath(dir, read.data.id)
    return { mapping: read.data, file, copy: existsSync(copy) ? demarcheSchema.parse(JSON.parse(readFileSync(copy, 'utf8'))) : undefined }
  } catch (error) {
    return { faults: [(error as Error).message] }
  }
}
