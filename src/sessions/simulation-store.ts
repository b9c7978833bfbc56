/** One simulation of one browser: its day (dateDeValeur, ISO) and every answer kept, relevant or not. */
export interface Simulation {
  id: string
  date: string
  /** By question id ("individu.demandeur.activite"), in no particular order. `null` is the answer « je ne sais pas ». */
  answers: Map<string, unknown>
  /** What the agent calls it, when it is filled in with somebody; never leaves this browser's session. */
  label?: string
}

/** How a simulation is kept: under which label, and for how long (ms) after the last visit. */
export interface Keeping { label?: string, life?: number }

/**
 * Where answers live. `owner` is the id of the browser's session: a simulation is found by its owner only.
 * A simulation disappears 24 h after it was last read or written, or sooner when its `life` says so. Nothing is acknowledged before it is durable.
 */
export interface SimulationStore {
  /** Beyond a bounded number, the one that was visited least recently goes. */
  create (owner: string, date: string, keeping?: Keeping): Promise<{ id: string }>
  /** undefined: never existed, expired, erased, or somebody else's. */
  find (id: string, owner: string): Promise<Simulation | undefined>
  /** All the changes or none, one row per question; `undefined` forgets the answer. False when there is nothing to change any more. */
  save (id: string, owner: string, changes: ReadonlyMap<string, unknown>): Promise<boolean>
  /** Changes how it is kept; what is not named stays. */
  keep (id: string, owner: string, keeping: Keeping): Promise<void>
  /** All that `owner` has becomes `heir`'s: the browser's session has changed its id. */
  move (owner: string, heir: string): Promise<void>
  erase (id: string, owner: string): Promise<void>
  eraseOwner (owner: string): Promise<void>
  /** The latest created first. */
  list (owner: string): Promise<{ id: string, date: string, label?: string }[]>
}
