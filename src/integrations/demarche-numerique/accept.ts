import { readFileSync, writeFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { faultsOf } from './check-mapping.js'
import type { Loaded } from './load-mappings.js'
import type { DemarcheSchema } from './schema.js'

/**
 * A person has read the démarche as it is now: its number is written, the mapping is dated and signed, and it is no longer a draft.
 * Gives what has to be corrected first, and then changes nothing.
 */
export function acceptMapping ({ mapping, file }: Loaded, schema: DemarcheSchema, reviewed: { by: string, on: string }): string[] {
  const { draft: _, ...rest } = mapping
  // The number is what the person accepts; everything else has to agree with the schema.
  const faults = faultsOf({ ...rest, draft: false, number: schema.number, reviewed }, schema)
  if (faults.length > 0) return faults
  const document = parseDocument(readFileSync(file, 'utf8'))
  document.set('number', schema.number)
  document.set('reviewed', document.createNode(reviewed, { flow: true }))
  document.delete('draft')
  writeFileSync(file, document.toString({ lineWidth: 0 }))
  return []
}
