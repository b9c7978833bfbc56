import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readJson } from './transport/read-json.js'

/** What a démarche was when somebody last looked: as its mapping says, otherwise, closed or renamed; or its service did not answer. */
export const checkStates = ['conforme', 'derive', 'fermee', 'indisponible'] as const
const checkSchema = z.object({ on: z.iso.date(), state: z.enum(checkStates), codes: z.array(z.string()) })
export type Check = z.infer<typeof checkSchema>
const fileSchema = z.record(z.string(), checkSchema)

const fileIn = (dataDir: string): string => join(dataDir, 'services.json')

/** What `services:check` saw last on this machine, by mapping; nothing when it never ran. */
export function readLastChecks (dataDir: string): ReadonlyMap<string, Check> {
  try {
    return new Map(Object.entries(fileSchema.safeParse(readJson(readFileSync(fileIn(dataDir), 'utf8'))).data ?? {}))
  } catch {
    return new Map()
  }
}

/** Kept beside what was seen of the others. A service that did not answer teaches nothing: what was known stays. */
export function keepLastChecks (dataDir: string, seen: ReadonlyMap<string, Check>): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const known = readLastChecks(dataDir)
  const learnt = [...seen].filter(([id, { state }]) => state !== 'indisponible' || !known.has(id))
  const file = fileIn(dataDir)
  writeFileSync(`${file}.tmp`, `${JSON.stringify(Object.fromEntries([...known, ...learnt]), null, 1)}\n`)
  renameSync(`${file}.tmp`, file)
}
