import type { Commune } from '../../household/index.js'
import type { Territory } from '../../integrations/rdv/index.js'
import type { Context } from '../simulation/context.js'

/** Where the person said that they live; undefined while they have not. All that leaves with a request to a directory. */
export function territoryOf ({ journey }: Context): Territory | undefined {
  const commune = journey.household.facts.known.get('menage.depcom') as Commune | undefined
  return commune && { commune: commune.depcom, departement: commune._departement, epci: commune._epci ?? undefined }
}
