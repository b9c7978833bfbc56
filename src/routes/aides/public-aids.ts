import { inDisplayOrder, type Aid } from '../../../rules/catalogue.js'
import { today } from '../../clock.js'
import { knownBicycleAids } from '../../integrations/aides-velo/index.js'
import type { Services } from '../../services.js'
import { asAid } from '../evaluation/bicycles.js'

/** Every aid that anyone may read about, those for bicycles included, in display order; made at the first call of a day. */
export type PublicAids = () => Promise<readonly Aid[]>

export function publicAids ({ catalogue, clock }: Pick<Services, 'catalogue' | 'clock'>): PublicAids {
  let kept: { day: string, aids: Promise<readonly Aid[]> } | undefined
  const read = async (day: string): Promise<readonly Aid[]> => {
    const bicycles = await knownBicycleAids()
    return [...catalogue.aids, ...bicycles.map(bicycle => asAid(bicycle, catalogue, day))].sort(inDisplayOrder)
  }
  return () => {
    const day = today(clock)
    if (kept?.day !== day) kept = { day, aids: read(day) }
    return kept.aids
  }
}
