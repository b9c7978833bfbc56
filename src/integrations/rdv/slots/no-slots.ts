import type { SlotProvider } from './slot.js'

/** What production does without an agreement: RDV has no public list of free times (contract 3.7). */
export class NoSlots implements SlotProvider {
  serves (): boolean { return false }
  async list () { return 'unavailable' as const }
  async next () { return 'unavailable' as const }
  async book () { return 'unavailable' as const }
  async cancel () { return 'unavailable' as const }
}
