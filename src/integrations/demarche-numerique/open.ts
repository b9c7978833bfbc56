import { join } from 'node:path'
import type { Places } from './encode/index.js'
import { Demarches, type PrefillSettings } from './demarches.js'
import { loadMappings } from './load-mappings.js'

/** What src/config.ts gives; the folders are those of rules, each with services/demarches in it. */
interface Opening {
  config: { demarches: PrefillSettings, baseUrl: string, sessionSecret: Buffer }
  rules: readonly (string | null)[]
  places: Places
  now: () => number
}

/** The démarches, their mappings read and checked. Throws MappingError. Asks nothing yet of the service. */
export function openDemarches ({ config, rules, places, now }: Opening): Demarches {
  const folders = rules.filter(folder => folder !== null).map(folder => join(folder, 'services', 'demarches'))
  return new Demarches(loadMappings(...folders), config.demarches, { places, now, secret: config.sessionSecret, site: config.baseUrl })
}
