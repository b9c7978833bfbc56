import { loadMappings } from '../../../src/integrations/demarche-numerique/index.js'
import { inProject } from '../../../src/project-root.js'
import type { StartedDouble } from '../started-double.js'
import { startDemarcheNumerique } from './index.js'
import { demarcheFor } from './schema-of.js'

/** The double with a démarche for every mapping, as the service throttles and shows them today. */
export async function demarcheNumeriqueForDemo (port = 0): Promise<StartedDouble> {
  const { origin, world, close } = await startDemarcheNumerique({ port, throttle: true, ibanPrefillable: false })
  const [example] = world.demarches
  const others = loadMappings(inProject('rules/services/demarches')).map(({ mapping }) => mapping).filter(({ path }) => path !== example!.path)
  world.demarches.push(...others.map((mapping, rank) => demarcheFor(mapping, 9_000_001 + rank)))
  return { name: 'Démarche numérique', origin, env: { DS_BASE_URL: origin, DS_ALLOWED_ORIGINS: origin, DS_PREFILL_ENABLED: 'true' }, close }
}
