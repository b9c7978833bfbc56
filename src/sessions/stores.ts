import type { CopyStore } from './copy-store.js'
import type { SessionRows } from './session-rows.js'
import type { SimulationStore } from './simulation-store.js'

/** What keeps people's data: on disk beside the server (src/sessions/embedded), later in Redis, always behind this. */
export interface Stores {
  simulations: SimulationStore
  sessions: SessionRows
  copies: CopyStore
  /** Writes something of no meaning, reads it again and removes it: throws when answers could not be kept. */
  probe (): Promise<void>
  /** Removes for good what had expired at `now` (ms); gives the number of simulations removed. */
  purge (now: number): Promise<number>
  close (): void
}
