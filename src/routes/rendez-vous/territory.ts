import type { Commune } from '../../household/index.js'
import type { Residence } from '../../integrations/rdv/index.js'
import type { SimulationContext } from '../simulation/context.js'

/** Where the person said that they live; undefined while they have not. All that leaves with a request to a directory. */
export function territoryOf ({ journey }: SimulationContext): Residence | undefined {
  const commune = journey.household.facts.known.get('menage.depcom') as Commune | undefined
  return commune && { commune: commune.depcom, departement: commune._departement, epci: commune._epci ?? undefined }
}
